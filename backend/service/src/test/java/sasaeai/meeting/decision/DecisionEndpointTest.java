package sasaeai.meeting.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.TOYOOKA_RESIDENT_MEMBER;
import static sasaeai.World.YAWATA_COUNCIL;
import static sasaeai.World.YAWATA_RESIDENT_MEMBER;
import static sasaeai.meeting.Meetings.inDays;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.meeting.Meetings;

@QuarkusTest
class DecisionEndpointTest {

    @Test
    void theOwnerIsTheMemberByCapacity() {
        UUID meeting = Meetings.on(inDays(-3), "SHARED", YAWATA_COUNCIL);

        create(meeting, "\"text\": \"調べる\", \"ownerMemberId\": \"%s\"".formatted(YAWATA_RESIDENT_MEMBER))
                .statusCode(201)
                .body("owner", is("区長（町屋）"))
                .body("state", is("OPEN"))
                .body("councilName", is("八幡協議体"))
                .body("editable", is(true));
    }

    @Test
    void closingNotesTheDayAndReopeningTakesItBack() {
        UUID id = Meetings.decision(Meetings.on(inDays(-40), "SHARED", YAWATA_COUNCIL), inDays(-4));
        Api.as(Caller.YAWATA_RESIDENT).get("/decisions/{id}", id).then().body("overdueDays", is(4));

        replace(Caller.YAWATA_CENTER, id, 0, "バスの時刻を調べる", "DONE")
                .statusCode(200)
                .body("closedOn", is("" + inDays(0)))
                .body("outcome", is("分かった"))
                .body("overdueDays", nullValue());
        replace(Caller.CITY, id, 1, "別のことを調べる", "DONE").statusCode(409).body("type", is("/problems/decision-closed"));
        replace(Caller.CITY, id, 1, "別のことを調べる", "OPEN")
                .statusCode(200)
                .body("closedOn", nullValue())
                .body("text", is("別のことを調べる"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"text\": \"決定\"',                                         /owner,         required",
                "'\"text\": \" \", \"owner\": \"区長\"',                         /text,          required",
                "'\"text\": \"決定\", \"owner\": \"区長\", \"dueOn\": \"2010-01-01\"', /dueOn,   date-range",
                "'\"text\": \"決定\", \"ownerMemberId\": \"OTHER\"',             /ownerMemberId, unknown-reference",
                "'\"text\": \"決定\", \"owner\": \"区長\", \"agendaItemId\": \"OTHER\"', /agendaItemId, unknown-reference",
            })
    void aDecisionWithoutAnOwnerOrWithForeignPartsIsRefused(String body, String pointer, String code) {
        UUID meeting = Meetings.of("CONFIRMED", YAWATA_COUNCIL);

        create(meeting, body.replace("OTHER", TOYOOKA_RESIDENT_MEMBER.toString()))
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        Api.as(Caller.CITY).get("/meetings/{id}/decisions", meeting).then().body("items", empty());
    }

    @Test
    void onlyThoseWhoWriteInTheMeetingDecide() {
        UUID meeting = Meetings.on(inDays(-3), "SHARED", YAWATA_COUNCIL);
        UUID id = Meetings.decision(meeting, inDays(3));
        String body = "{\"text\": \"決定\", \"owner\": \"区長\"}";

        assertEquals(403, post(Caller.YAWATA_RESIDENT, meeting, body));
        assertEquals(403, post(Caller.TOYOOKA_CENTER, meeting, body));
        assertEquals(404, post(Caller.OMITAMA_CITY, meeting, body));
        assertEquals(404, post(Caller.TOYOOKA_CENTER, Meetings.of("DRAFT", YAWATA_COUNCIL), body));
        replace(Caller.TOYOOKA_CENTER, id, 0, "決定", "DONE").statusCode(403);
        replace(Caller.YAWATA_RESIDENT, id, 0, "決定", "DONE").statusCode(403);
        replace(Caller.OMITAMA_CITY, id, 0, "決定", "DONE").statusCode(404);
        replace(Caller.CITY, id, 9, "決定", "DONE").statusCode(412);
        Api.as(Caller.CITY)
                .body("{\"text\": \"決定\", \"owner\": \"区長\", \"state\": \"OPEN\"}")
                .put("/decisions/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void theFirstDueComesFirstAndThoseWithoutADayLastPageByPage() {
        UUID council = Meetings.council();
        UUID meeting = Meetings.on(inDays(-30), "SHARED", council);
        UUID late = Meetings.decision(meeting, inDays(9));
        UUID never = Api.create(
                Caller.CITY, "/meetings/" + meeting + "/decisions", "{\"text\": \"続ける\", \"owner\": \"八幡協議体\"}");
        UUID soon = Meetings.decision(meeting, inDays(-9));

        assertEquals(List.of(soon.toString(), late.toString(), never.toString()), pages(council, ""));
        assertEquals(List.of(soon.toString()), pages(council, "&state=OPEN&dueBefore=" + inDays(0)));
        assertEquals(List.of(), pages(council, "&state=DONE"));
    }

    @Test
    void aListHoldsOneOwnCouncilsDecisionsOnly() {
        UUID shared = Meetings.decision(Meetings.on(inDays(-3), "SHARED", YAWATA_COUNCIL), inDays(-1));
        UUID unshared = Meetings.decision(Meetings.on(inDays(-3), "CONFIRMED", YAWATA_COUNCIL), inDays(-1));

        listed(Caller.YAWATA_CENTER, hasItem(shared.toString()), hasItem(unshared.toString()));
        listed(Caller.YAWATA_RESIDENT, hasItem(shared.toString()), not(hasItem(unshared.toString())));
        listed(Caller.TOYOOKA_CENTER, not(hasItem(shared.toString())), not(hasItem(unshared.toString())));
        listed(Caller.OMITAMA_CITY, not(hasItem(shared.toString())), not(hasItem(unshared.toString())));
    }

    private static void listed(Caller caller, org.hamcrest.Matcher<?> one, org.hamcrest.Matcher<?> other) {
        Api.as(caller)
                .queryParam("state", "OPEN")
                .queryParam("dueBefore", inDays(0).toString())
                .queryParam("limit", 200)
                .get("/decisions")
                .then()
                .statusCode(200)
                .body("items.id", one)
                .body("items.id", other);
    }

    private static List<String> pages(UUID council, String more) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            var page = Api.as(Caller.CITY).get("/decisions?limit=1&councilId=" + council + more + cursor);
            page.then().statusCode(200);
            ids.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        } while (cursor != null);
        return ids;
    }

    private static ValidatableResponse create(UUID meeting, String fields) {
        return Api.as(Caller.CITY)
                .body("{" + fields + "}")
                .post("/meetings/{id}/decisions", meeting)
                .then();
    }

    private static int post(Caller caller, UUID meeting, String body) {
        return Api.as(caller)
                .body(body)
                .post("/meetings/{id}/decisions", meeting)
                .statusCode();
    }

    private static ValidatableResponse replace(Caller caller, UUID id, int version, String text, String state) {
        return Api.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body("""
                        {"text": "%s", "owner": "区長（町屋）", "dueOn": "%s", "state": "%s", "outcome": "分かった"}
                        """.formatted(text, inDays(-4), state))
                .put("/decisions/{id}", id)
                .then();
    }
}
