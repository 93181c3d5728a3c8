package sasaeai.meeting.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.YAWATA_COUNCIL;
import static sasaeai.meeting.Meetings.inDays;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.meeting.Meetings;

@QuarkusTest
class AgendaItemEndpointTest {

    @Test
    void twoPeopleWriteUnderTwoItemsWithoutAConflict() {
        UUID meeting = Meetings.of("CONFIRMED", YAWATA_COUNCIL);
        UUID first = Meetings.agendaItem(meeting, "一つめ");
        UUID second = Meetings.agendaItem(meeting, "二つめ");
        String before = Meetings.etag(meeting).replaceAll("-.*", "");

        replace(Caller.CITY, first, "\"0\"", "一つめ", 1)
                .statusCode(200)
                .body("said", is("話した"))
                .body("version", is(1));
        replace(Caller.YAWATA_CENTER, second, "\"0\"", "二つめ", 2).statusCode(200);
        replace(Caller.YAWATA_CENTER, first, "\"0\"", "一つめ", 1).statusCode(412);

        assertEquals(before, Meetings.etag(meeting).replaceAll("-.*", ""));
    }

    @Test
    void itemsAreMovedAmongEachOtherWithoutTouchingTheOthers() {
        UUID meeting = Meetings.of("DRAFT", YAWATA_COUNCIL);
        UUID first = Meetings.agendaItem(meeting, "一");
        Meetings.agendaItem(meeting, "二");
        UUID third = Meetings.agendaItem(meeting, "三");

        replace(Caller.CITY, first, "\"0\"", "一", 3).statusCode(200).body("position", is(3));
        titles(meeting, "二", "三", "一");
        replace(Caller.CITY, third, "\"0\"", "三", 1).statusCode(200).body("version", is(1));
        titles(meeting, "三", "二", "一");
        Api.create(Caller.CITY, "/meetings/" + meeting + "/agenda-items", "{\"title\": \"間\", \"position\": 2}");
        titles(meeting, "三", "間", "二", "一");
    }

    @Test
    void anItemComesBackToADecisionThatTheReaderMayRead() {
        UUID before = Meetings.on(inDays(-40), "SHARED", YAWATA_COUNCIL);
        UUID decision = Meetings.decision(before, inDays(-5));
        UUID hidden = Meetings.decision(Meetings.on(inDays(-39), "CONFIRMED", YAWATA_COUNCIL), inDays(-5));
        UUID meeting = Meetings.of("CONFIRMED", YAWATA_COUNCIL);
        String path = "/meetings/" + meeting + "/agenda-items";
        Api.create(Caller.CITY, path, "{\"title\": \"前\", \"followsDecisionId\": \"%s\"}".formatted(decision));
        Api.create(Caller.CITY, path, "{\"title\": \"別\", \"followsDecisionId\": \"%s\"}".formatted(hidden));

        Api.as(Caller.YAWATA_RESIDENT)
                .get("/meetings/{id}", meeting)
                .then()
                .statusCode(200)
                .body("agenda[0].followsDecision.owner", is("区長（町屋）"))
                .body("agenda[0].followsDecision.overdueDays", is(5))
                .body("agenda[1].followsDecision", nullValue());
        Api.as(Caller.CITY)
                .body("{\"title\": \"前\", \"followsDecisionId\": \"%s\"}".formatted(UUID.randomUUID()))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/followsDecisionId"));
    }

    @Test
    void aRepeatedCreateMakesOneItemAndTheKeyIsForOneMeetingOnly() {
        UUID meeting = Meetings.of("DRAFT", YAWATA_COUNCIL);
        String key = UUID.randomUUID().toString();

        assertEquals(created(key, meeting, 201), created(key, meeting, 201));
        created(key, Meetings.of("DRAFT", YAWATA_COUNCIL), 422);
        Api.as(Caller.CITY).get("/meetings/{id}", meeting).then().body("agenda", hasSize(1));
    }

    @Test
    void anItemIsTakenOffOnlyByThoseWhoWriteAndOnlyWithoutDecisions() {
        UUID meeting = Meetings.of("SHARED", YAWATA_COUNCIL);
        UUID item = Meetings.agendaItem(meeting, "議題");
        UUID decided = Meetings.agendaItem(meeting, "決まった議題");
        Api.create(
                Caller.CITY,
                "/meetings/" + meeting + "/decisions",
                "{\"agendaItemId\": \"%s\", \"text\": \"決定\", \"owner\": \"区長\"}".formatted(decided));

        delete(Caller.YAWATA_RESIDENT, item, "\"0\"", 403);
        delete(Caller.TOYOOKA_CENTER, item, "\"0\"", 403);
        delete(Caller.OMITAMA_CITY, item, "\"0\"", 404);
        delete(Caller.CITY, item, null, 428);
        delete(Caller.CITY, item, "\"7\"", 412);
        delete(Caller.CITY, decided, "\"0\"", 409);
        delete(Caller.YAWATA_CENTER, item, "\"0\"", 204);
        delete(Caller.YAWATA_CENTER, item, "\"0\"", 404);
    }

    @Test
    void itemsOfAHiddenMeetingDoNotExist() {
        UUID item = Meetings.agendaItem(Meetings.of("DRAFT", YAWATA_COUNCIL), "議題");

        replace(Caller.TOYOOKA_CENTER, item, "\"0\"", "改", 1)
                .statusCode(404)
                .body("type", is("/problems/agenda-item-not-found"));
    }

    @Test
    void anAgendaHasAnEnd() {
        UUID meeting = Meetings.of("DRAFT", YAWATA_COUNCIL);
        for (int i = 0; i < 30; i++) {
            Meetings.agendaItem(meeting, "議題 " + i);
        }

        Api.as(Caller.CITY)
                .body("{\"title\": \"多すぎる\"}")
                .post("/meetings/{id}/agenda-items", meeting)
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse replace(Caller caller, UUID id, String etag, String title, int position) {
        return Api.as(caller)
                .header("If-Match", etag)
                .body("{\"title\": \"%s\", \"said\": \"話した\", \"position\": %d}".formatted(title, position))
                .put("/agenda-items/{id}", id)
                .then();
    }

    private static void titles(UUID meeting, String... titles) {
        Api.as(Caller.CITY).get("/meetings/{id}", meeting).then().body("agenda.title", contains(titles));
    }

    private static String created(String key, UUID meeting, int status) {
        return Api.as(Caller.CITY)
                .header("Idempotency-Key", key)
                .body("{\"title\": \"議題\"}")
                .post("/meetings/{id}/agenda-items", meeting)
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private static void delete(Caller caller, UUID id, String etag, int status) {
        var request = Api.as(caller);
        (etag == null ? request : request.header("If-Match", etag))
                .delete("/agenda-items/{id}", id)
                .then()
                .statusCode(status);
    }
}
