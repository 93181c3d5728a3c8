package sasaeai.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.OGAWA_COUNCIL;
import static sasaeai.World.TOYOOKA_COUNCIL;
import static sasaeai.World.YAWATA_COUNCIL;
import static sasaeai.meeting.Meetings.inDays;
import static sasaeai.meeting.Meetings.input;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class MeetingEndpointTest {

    @Test
    void aPlannedMeetingStartsAsADraftWithTheNextNumber() {
        UUID council = Meetings.council();

        create(Caller.YAWATA_CENTER, input(inDays(3), "", council))
                .statusCode(201)
                .body("status", is("DRAFT"))
                .body("kindLabel", is("定例の協議体"))
                .body("councils.number", contains(1))
                .body("startsAt", is("14:00"))
                .body("goals", contains("移動の困りごとを知る"))
                .body("editable", is(true));
        create(Caller.CITY, input(inDays(33), "", council)).body("councils.number", contains(2));
    }

    @Test
    void numbersAreCountedPerCouncilAndGoOnFromAGivenOne() {
        UUID first = Meetings.council();
        UUID second = Meetings.council();
        String given = input(inDays(3), "", first)
                .replace("{\"id\": \"" + first + "\"}", "{\"id\": \"" + first + "\", \"number\": 93}");
        create(Caller.CITY, given).body("councils.number", contains(93));

        create(Caller.CITY, input(inDays(9), "", second, first))
                .body("councils.id", contains(second.toString(), first.toString()))
                .body("councils.number", contains(1, 94));
    }

    @Test
    void onlyRegularMeetingsAreNumberedByThemselves() {
        create(Caller.CITY, input(inDays(3), "", Meetings.council()).replace("REGULAR", "EXCHANGE"))
                .statusCode(201)
                .body("councils[0].number", nullValue());
    }

    @Test
    void aRepeatedCreateMakesOneMeeting() {
        UUID council = Meetings.council();
        String key = UUID.randomUUID().toString();

        String first = createWithKey(key, council);
        String second = createWithKey(key, council);

        assertEquals(first, second);
        Api.as(Caller.CITY)
                .queryParam("councilId", council)
                .get("/meetings")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void aCenterPlansForItsOwnCouncilsOnly() {
        create(Caller.TOYOOKA_CENTER, input(inDays(3), "", YAWATA_COUNCIL))
                .statusCode(403)
                .body("type", is("/problems/meeting-edit-forbidden"));
        create(Caller.TOYOOKA_CENTER, input(inDays(3), "", TOYOOKA_COUNCIL, YAWATA_COUNCIL))
                .statusCode(403);
        create(Caller.YAWATA_RESIDENT, input(inDays(3), "", YAWATA_COUNCIL)).statusCode(403);
        Api.anonymous()
                .body(input(inDays(3), "", YAWATA_COUNCIL))
                .post("/meetings")
                .then()
                .statusCode(401);
    }

    @Test
    void aCenterWritesInAnExchangeMeetingButDoesNotSendTheOthersAway() {
        UUID id = Meetings.of("DRAFT", TOYOOKA_COUNCIL, YAWATA_COUNCIL);

        replace(Caller.TOYOOKA_CENTER, id, input(inDays(10), ", \"theme\": \"移動\"", TOYOOKA_COUNCIL, YAWATA_COUNCIL))
                .statusCode(200)
                .body("theme", is("移動"));
        replace(Caller.TOYOOKA_CENTER, id, input(inDays(10), "", TOYOOKA_COUNCIL))
                .statusCode(403);
    }

    @Test
    void aCouncilThatIsUnknownOrNamedTwiceIsRefused() {
        refused(input(inDays(3), "", UUID.randomUUID()), "/councils/0/id", "unknown-reference");
        refused(input(inDays(3), "", YAWATA_COUNCIL, OGAWA_COUNCIL), "/councils/1/id", "unknown-reference");
        refused(input(inDays(3), "", YAWATA_COUNCIL, YAWATA_COUNCIL), "/councils/1/id", "duplicate");
        refused(input(inDays(3), ""), "/councils", "size");
    }

    @Test
    void aClosedCouncilDoesNotMeetAgain() {
        UUID council = Meetings.council();
        Api.as(Caller.CITY)
                .header("If-Match", "\"0\"")
                .body("""
                        {"name": "閉じた協議体 %s", "layer": "2", "areaId": "%s", "status": "CLOSED", "closedOn": "%s"}
                        """.formatted(council, sasaeai.World.YAWATA, inDays(-30)))
                .put("/councils/{id}", council)
                .then()
                .statusCode(200);

        create(Caller.CITY, input(inDays(3), "", council)).statusCode(409).body("type", is("/problems/council-closed"));
        create(Caller.CITY, input(inDays(-60), "", council)).statusCode(201); // an old one may still be written up
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        UUID id = Meetings.of("DRAFT", YAWATA_COUNCIL);
        String body = input(inDays(11), "", YAWATA_COUNCIL);

        Api.as(Caller.CITY).body(body).put("/meetings/{id}", id).then().statusCode(428);
        replace(Caller.CITY, id, body).statusCode(200).body("version", is(1)).body("heldOn", equalTo("" + inDays(11)));
        Api.as(Caller.CITY)
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/meetings/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void aReplacedMeetingKeepsItsNumberAndLosesWhatIsLeftOut() {
        UUID council = Meetings.council();
        UUID id = Meetings.of("DRAFT", council);

        replace(Caller.CITY, id, """
                {"kind": "REGULAR", "heldOn": "%s", "councils": [{"id": "%s"}]}
                """.formatted(inDays(12), council))
                .statusCode(200)
                .body("councils.number", contains(1))
                .body("goals", hasSize(0))
                .body("place", nullValue());
    }

    @Test
    void theNewestComeFirstPageByPageUnlessAskedOtherwise() {
        UUID council = Meetings.council();
        List<String> oldestFirst = new ArrayList<>();
        for (int day : new int[] {-40, -10, 5}) {
            oldestFirst.add(Meetings.on(inDays(day), "DRAFT", council).toString());
        }
        List<String> newestFirst = oldestFirst.reversed();

        assertEquals(newestFirst, pages(council, "HELD_ON_DESC"));
        assertEquals(oldestFirst, pages(council, "HELD_ON_ASC"));
        Api.as(Caller.CITY)
                .queryParam("councilId", council)
                .queryParam("from", inDays(-10).toString())
                .queryParam("to", inDays(0).toString())
                .queryParam("status", "DRAFT")
                .get("/meetings")
                .then()
                .statusCode(200)
                .body("items.id", contains(oldestFirst.get(1)));
    }

    @Test
    void aMeetingKnowsTheOnesBesideIt() {
        UUID council = Meetings.council();
        UUID before = Meetings.on(inDays(-30), "DRAFT", council);
        UUID here = Meetings.on(inDays(1), "DRAFT", council);
        Meetings.on(inDays(20), "CANCELLED", council);
        UUID after = Meetings.on(inDays(30), "DRAFT", council);

        Api.as(Caller.CITY)
                .get("/meetings/{id}", here)
                .then()
                .statusCode(200)
                .body("previous.id", is(before.toString()))
                .body("next.id", is(after.toString()));
    }

    @Test
    void anUnchangedMeetingIsNotSentTwice() {
        UUID id = Meetings.of("DRAFT", YAWATA_COUNCIL);

        Api.as(Caller.CITY)
                .header("If-None-Match", Meetings.etag(id))
                .get("/meetings/{id}", id)
                .then()
                .statusCode(304);
    }

    private static List<String> pages(UUID council, String sort) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = Api.as(Caller.CITY)
                    .queryParam("councilId", council)
                    .queryParam("sort", sort)
                    .queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/meetings");
            page.then().statusCode(200);
            ids.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return ids;
    }

    private static io.restassured.response.ValidatableResponse create(Caller caller, String body) {
        return Api.as(caller).body(body).post("/meetings").then();
    }

    private static String createWithKey(String key, UUID council) {
        return Api.as(Caller.CITY)
                .header("Idempotency-Key", key)
                .body(input(inDays(3), "", council))
                .post("/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.ValidatableResponse replace(Caller caller, UUID id, String body) {
        return Api.as(caller)
                .header("If-Match", Meetings.etag(id))
                .body(body)
                .put("/meetings/{id}", id)
                .then();
    }

    private static void refused(String body, String pointer, String code) {
        create(Caller.CITY, body)
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }
}
