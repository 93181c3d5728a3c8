package sasaeai.gap;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.gap.Town.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class GapAgendaTest {
    private static final LocalDate LATELY = TODAY.minusDays(30);

    @Test
    void aGapBecomesAnItemOfTheNextMeetingInItsOwnWords() {
        Town town = new Town();
        UUID gap = gap(town);
        UUID council = council(World.YAWATA_CENTER, town.around("圏域", gap));
        meeting(council, 40);
        UUID next = meeting(council, 10);

        String item = put(Caller.YAWATA_CENTER, gap, null, Map.of(), 201)
                .body("meetingId", is(next.toString()))
                .extract()
                .path("agendaItemId");

        Api.as(Caller.YAWATA_CENTER)
                .get("/meetings/{id}", next)
                .then()
                .body("agenda.id", contains(item))
                .body("agenda[0].title", is("上善地：サロンがない（いちばん近い所まで1.9km）"));
        Api.as(Caller.YAWATA_CENTER)
                .get("/meetings/{id}/gaps", next)
                .then()
                .statusCode(200)
                .body("items.agendaItemId", contains(item))
                .body("items[0].areaId", is(gap.toString()))
                .body("items[0].areaName", is("上善地"))
                .body("items[0].kind", is("SALON"))
                .body("items[0].kindLabel", is("サロン"))
                .body("items[0].state", is("NONE"))
                .body("items[0].metres", is(1_900))
                .body("items[0].linkedOn", is(TODAY.toString()));
        Api.as(Caller.CITY).get("/meetings/{id}/pack", next).then().body("agenda.sources", contains("足りないところの表"));
        Api.as(Caller.YAWATA_CENTER)
                .get("/gaps/{area}/SALON", gap)
                .then()
                .body("agenda.agendaItemId", contains(item))
                .body("nextMeeting.meetingId", is(next.toString()));
        assertEquals(
                1,
                Town.count(
                        "SELECT count(*) FROM gap_agenda_item WHERE area_id = ? AND state = 'NONE' AND metres = 1900",
                        gap));
    }

    @Test
    void howeverOftenAndByHowManyItIsAskedForItStandsOnce() {
        Town town = new Town();
        UUID gap = gap(town);
        UUID meeting = meeting(council(World.YAWATA_CENTER, town.around("圏域", gap)), 10);
        String key = UUID.randomUUID().toString();
        put(Caller.CITY, gap, key, Map.of(), 201);
        put(Caller.CITY, gap, key, Map.of(), 201);
        put(Caller.CITY, gap, key, Map.of("title", "別の題"), 422).body("type", is("/problems/idempotency-key-reused"));

        IntStream.range(0, 4).parallel().forEach(any -> put(Caller.YAWATA_CENTER, gap, null, Map.of(), 201));

        assertEquals(1, Town.count("SELECT count(*) FROM agenda_item WHERE meeting_id = ?", meeting));
        assertEquals(1, Town.count("SELECT count(*) FROM gap_agenda_item WHERE area_id = ?", gap));
    }

    @Test
    void itGoesToTheMeetingThatIsNamedUnderTheTitleThatIsGiven() {
        Town town = new Town();
        UUID gap = gap(town);
        UUID council = council(World.YAWATA_CENTER, town.around("圏域", gap));
        meeting(council, 10);
        UUID later = meeting(council, 40);

        put(Caller.CITY, gap, null, Map.of("meetingId", later, "title", "集まる所"), 201);

        Api.as(Caller.CITY).get("/meetings/{id}", later).then().body("agenda.title", contains("集まる所"));
    }

    @Test
    void onlyThoseWhoWriteInTheMeetingPutGapsOnItsAgenda() {
        Town town = new Town();
        UUID gap = gap(town);
        UUID meeting = meeting(council(World.YAWATA_CENTER, town.around("圏域", gap)), 10);

        put(Caller.YAWATA_RESIDENT, gap, null, Map.of(), 403);
        put(Caller.TOYOOKA_CENTER, gap, null, Map.of(), 403).body("type", is("/problems/gap-agenda-forbidden"));
        put(Caller.TOYOOKA_CENTER, gap, null, Map.of("meetingId", meeting), 404)
                .body("type", is("/problems/meeting-not-found"));
        put(Caller.OMITAMA_CITY, gap, null, Map.of(), 404);
        put(Caller.CITY, gap, null, Map.of("title", "あ".repeat(101)), 422);

        assertEquals(0, Town.count("SELECT count(*) FROM agenda_item WHERE meeting_id = ?", meeting));
        Api.as(Caller.TOYOOKA_CENTER).get("/gaps/{area}/SALON", gap).then().body("nextMeeting", nullValue());
    }

    @Test
    void withoutAMeetingToComeThereIsNothingToPutItOn() {
        Town town = new Town();
        UUID gap = gap(town);
        UUID council = council(World.YAWATA_CENTER, town.around("圏域", gap));
        meeting(council, -10);

        put(Caller.CITY, gap, null, Map.of(), 409).body("type", is("/problems/gap-without-meeting"));
    }

    @Test
    void aMemberHearsOfItWhenTheMeetingIsAnnounced() {
        Town town = new Town();
        UUID gap = gap(town);
        UUID meeting = meeting(World.YAWATA_COUNCIL, 10);
        put(Caller.CITY, gap, null, Map.of("meetingId", meeting), 201);
        Api.as(Caller.YAWATA_RESIDENT).get("/gaps/{area}/SALON", gap).then().body("agenda", empty());
        Api.as(Caller.YAWATA_RESIDENT)
                .get("/meetings/{id}/gaps", meeting)
                .then()
                .statusCode(404);

        Town.run("UPDATE meeting SET status = 'CONFIRMED' WHERE id = ?", meeting);

        Api.as(Caller.YAWATA_RESIDENT)
                .get("/gaps/{area}/SALON", gap)
                .then()
                .body("agenda.meetingId", contains(meeting.toString()));
        Api.as(Caller.YAWATA_RESIDENT)
                .get("/meetings/{id}/gaps", meeting)
                .then()
                .statusCode(200)
                .body("items.areaId", contains(gap.toString()));
        Api.as(Caller.TOYOOKA_RESIDENT).get("/gaps/{area}/SALON", gap).then().body("agenda", empty());
    }

    private static UUID gap(Town town) {
        UUID gap = town.unknownArea("");
        Town.run("UPDATE area SET name = '上善地' WHERE id = ?", gap);
        town.at(gap, 0);
        Town.aged65(gap, 212, LATELY);
        UUID away = town.area("となり", 1_900, 100);
        town.around("小学校区", gap, away);
        town.salon(away, 1_900, LATELY);
        return gap;
    }

    private static UUID council(UUID center, UUID area) {
        return Api.create(Caller.CITY, "/councils", """
                {"name": "協議体 %s", "layer": "2", "areaId": "%s", "centerIds": ["%s"], "status": "ACTIVE"}
                """.formatted(UUID.randomUUID(), area, center));
    }

    private static UUID meeting(UUID council, int inDays) {
        return Api.create(Caller.CITY, "/meetings", """
                {"kind": "REGULAR", "heldOn": "%s", "councils": [{"id": "%s"}]}
                """.formatted(TODAY.plusDays(inDays), council));
    }

    private static ValidatableResponse put(Caller caller, UUID gap, String key, Map<String, Object> body, int status) {
        var request = Api.as(caller).body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/gaps/{area}/SALON/agenda-items", gap).then().statusCode(status);
    }
}
