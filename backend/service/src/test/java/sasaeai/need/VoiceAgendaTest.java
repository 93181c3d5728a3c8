package sasaeai.need;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.need.Voices.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class VoiceAgendaTest {

    @Test
    void aReviewedVoiceBecomesANewAgendaItemInItsOwnWords() {
        UUID voice = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID meeting = Voices.meeting(TODAY.plusDays(5), World.YAWATA_COUNCIL);
        String key = UUID.randomUUID().toString();

        String first = put(Caller.YAWATA_CENTER, voice, key, Map.of("meetingId", meeting), 201)
                .extract()
                .path("agendaItemId");
        String second = put(Caller.YAWATA_CENTER, voice, key, Map.of("meetingId", meeting), 201)
                .extract()
                .path("agendaItemId");

        assertEquals(first, second);
        assertEquals(
                1,
                Voices.count(
                        "SELECT count(*) FROM agenda_item WHERE meeting_id = ? AND title = 'だれのことか分からない声'", meeting));
        Api.as(Caller.YAWATA_RESIDENT)
                .get("/voices/{id}", voice)
                .then()
                .body("scheduledFor.meetingId", is(meeting.toString()));
    }

    @Test
    void oneKeyDoesNotStandForTwoVoices() {
        UUID meeting = Voices.meeting(TODAY.plusDays(5), World.YAWATA_COUNCIL);
        String key = UUID.randomUUID().toString();
        UUID one = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID other = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);

        put(Caller.CITY, one, key, Map.of("meetingId", meeting), 201);
        put(Caller.CITY, other, key, Map.of("meetingId", meeting), 422);
    }

    @Test
    void onAnItemThatIsThereItStandsOnce() {
        UUID voice = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID meeting = Voices.meeting(TODAY.plusDays(5), World.YAWATA_COUNCIL);
        UUID item = Voices.agendaItem(meeting);

        Voices.putOnAgenda(voice, meeting, item);
        Voices.putOnAgenda(voice, meeting, item);

        assertEquals(1, Voices.count("SELECT count(*) FROM voice_agenda_item WHERE voice_id = ?", voice));
        for (String filter : new String[] {"agendaItemId=" + item, "meetingId=" + meeting}) {
            Api.as(Caller.YAWATA_RESIDENT).get("/voices?" + filter).then().body("items.id", contains(voice.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"NEW", "SET_ASIDE"})
    void whatIsNotReviewedReachesNoAgenda(String status) {
        UUID voice = Voices.in(status, Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID meeting = Voices.meeting(TODAY.plusDays(5), World.YAWATA_COUNCIL);

        put(Caller.YAWATA_CENTER, voice, null, Map.of("meetingId", meeting), 409)
                .body("type", is("/problems/voice-not-reviewed"));

        assertEquals(0, Voices.count("SELECT count(*) FROM agenda_item WHERE meeting_id = ?", meeting));
    }

    @Test
    void onlyThoseWhoWriteInTheMeetingPutVoicesOnItsAgenda() {
        UUID voice = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID unread = Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID meeting = Voices.meeting(TODAY.plusDays(5), World.YAWATA_COUNCIL);
        UUID shared = Voices.meeting(TODAY.minusDays(5), World.YAWATA_COUNCIL);
        Voices.status(shared, "SHARED");
        UUID elsewhere = Voices.agendaItem(Voices.meeting(TODAY, World.YAWATA_COUNCIL));

        put(Caller.YAWATA_RESIDENT, voice, null, Map.of("meetingId", meeting), 403);
        put(Caller.TOYOOKA_CENTER, voice, null, Map.of("meetingId", meeting), 404);
        put(Caller.TOYOOKA_CENTER, voice, null, Map.of("meetingId", shared), 403);
        put(Caller.TOYOOKA_CENTER, unread, null, Map.of("meetingId", meeting), 404)
                .body("type", is("/problems/voice-not-found"));
        put(Caller.OMITAMA_CITY, voice, null, Map.of("meetingId", meeting), 404);
        put(Caller.YAWATA_CENTER, voice, null, Map.of("meetingId", meeting, "agendaItemId", elsewhere), 404)
                .body("type", is("/problems/agenda-item-not-found"));
        put(Caller.YAWATA_CENTER, voice, null, Map.of("title", "x"), 422)
                .body("errors.pointer", contains("/meetingId"));
        assertEquals(0, Voices.count("SELECT count(*) FROM voice_agenda_item WHERE voice_id = ?", voice));
    }

    @ParameterizedTest(name = "{0}, {1} days from now: {2} sees scheduled={3}, outcome={4}")
    @CsvSource({
        "DRAFT,      5, city,     true,  false",
        "DRAFT,      5, center,   true,  false",
        "DRAFT,      5, resident, false, false",
        "DRAFT,     -5, center,   false, true",
        "DRAFT,     -5, resident, false, false",
        "CONFIRMED,  0, resident, true,  false",
        "CONFIRMED,  5, resident, true,  false",
        "CONFIRMED, -5, center,   false, true",
        "CONFIRMED, -5, resident, false, false",
        "SHARED,    -5, resident, false, true",
        "SHARED,    -5, other,    false, true",
        "PUBLISHED, -5, resident, false, true",
        "CANCELLED,  5, city,     false, false",
        "CANCELLED, -5, city,     false, false",
        "CANCELLED,  5, resident, false, false",
        "CONFIRMED,  5, other,    false, false",
        "CONFIRMED, -5, other,    false, false",
    })
    void outcomesComeWithTheRecordAndNotBefore(
            String status, int days, String reader, boolean scheduled, boolean outcome) {
        UUID voice = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID meeting = Voices.meeting(TODAY.plusDays(days), World.YAWATA_COUNCIL);
        Voices.putOnAgenda(voice, meeting, Voices.agendaItem(meeting));
        Voices.status(meeting, status);
        Caller caller = Map.of(
                        "city", Caller.CITY,
                        "center", Caller.YAWATA_CENTER,
                        "resident", Caller.YAWATA_RESIDENT,
                        "other", Caller.TOYOOKA_CENTER)
                .get(reader);

        ValidatableResponse answer =
                Api.as(caller).get("/voices/{id}", voice).then().statusCode(200);

        answer.body("scheduledFor", scheduled ? notNullValue() : is((Object) null));
        if (outcome) {
            answer.body("outcomes.meetingId", contains(meeting.toString()))
                    .body("outcomes[0].councilName", is("八幡協議体"))
                    .body("outcomes[0].heldOn", is(TODAY.plusDays(days).toString()))
                    .body("outcomes[0].agendaTitle", is("買い物の足"))
                    .body("outcomes[0].said", is("週に一度の便がほしい"))
                    .body("outcomes[0].decisions.text", contains("移動販売に声をかける"))
                    .body("outcomes[0].decisions.state", contains("OPEN"));
        } else {
            answer.body("outcomes", empty());
        }
    }

    @Test
    void aWriterOutsideTheCouncilHearsThatItWasTalkedAboutButNotTheRecord() {
        UUID voice = Voices.reviewed(Caller.TOYOOKA_RESIDENT, World.MACHIYA);
        UUID meeting = Voices.meeting(TODAY.minusDays(2), World.YAWATA_COUNCIL);
        Voices.putOnAgenda(voice, meeting, Voices.agendaItem(meeting));
        Api.as(Caller.TOYOOKA_RESIDENT).get("/voices/{id}", voice).then().body("outcomes", empty());

        Voices.status(meeting, "SHARED");

        Api.as(Caller.TOYOOKA_RESIDENT)
                .get("/voices/{id}", voice)
                .then()
                .body("outcomes.councilName", contains("八幡協議体"))
                .body("outcomes[0].said", is((Object) null))
                .body("outcomes[0].decisions", empty());
    }

    @Test
    void aMeetingOfTwoCouncilsIsNamedAfterBoth() {
        UUID voice = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID meeting = Voices.meeting(TODAY.minusDays(2), World.TOYOOKA_COUNCIL, World.YAWATA_COUNCIL);
        Voices.putOnAgenda(voice, meeting, Voices.agendaItem(meeting));
        Voices.status(meeting, "SHARED");

        Api.as(Caller.YAWATA_RESIDENT)
                .get("/voices/{id}", voice)
                .then()
                .body("outcomes.councilName", contains("豊岡協議体・八幡協議体"));
    }

    @Test
    void whatIsSetAsideLeavesTheAgendaOfTheComingMeeting() {
        UUID voice = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID meeting = Voices.meeting(TODAY.plusDays(5), World.YAWATA_COUNCIL);
        UUID item = Voices.agendaItem(meeting);
        Voices.putOnAgenda(voice, meeting, item);

        Voices.review(Caller.YAWATA_CENTER, voice, 1, "SET_ASIDE", 200);

        Api.as(Caller.YAWATA_CENTER).get("/voices/{id}", voice).then().body("scheduledFor", is((Object) null));
        assertEquals(1, Voices.count("SELECT count(*) FROM agenda_item WHERE id = ?", item));
    }

    @Test
    void aDraftDoesNotShowItselfThroughItsVoices() {
        UUID voice = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID meeting = Voices.meeting(TODAY.plusDays(5), World.YAWATA_COUNCIL);
        UUID item = Voices.agendaItem(meeting);
        Voices.putOnAgenda(voice, meeting, item);
        Voices.status(meeting, "DRAFT");

        for (String filter : new String[] {"agendaItemId=" + item, "meetingId=" + meeting}) {
            Api.as(Caller.YAWATA_RESIDENT).get("/voices?" + filter).then().body("items", empty());
            Api.as(Caller.TOYOOKA_CENTER).get("/voices?" + filter).then().body("items", empty());
            Api.as(Caller.YAWATA_CENTER).get("/voices?" + filter).then().body("items.id", contains(voice.toString()));
        }
    }

    private static ValidatableResponse put(
            Caller caller, UUID voice, String key, Map<String, Object> body, int status) {
        var request = Api.as(caller).body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/voices/{id}/agenda-items", voice).then().statusCode(status);
    }
}
