package sasaeai.need;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static sasaeai.need.Voices.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class VoiceReviewTest {

    @Test
    void theCenterOfTheAreaPutsAVoiceIntoSafeWords() {
        UUID id = Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);

        review(Caller.YAWATA_CENTER, id, "\"0\"", """
                {"status": "REVIEWED", "councilText": "店まで\\n歩けない", "category": "MOBILITY", "areaId": "%s"}
                """.formatted(World.YAWATA), 200)
                .body("status", is("REVIEWED"))
                .body("councilText", is("店まで 歩けない"))
                .body("category", is("MOBILITY"))
                .body("areaName", is("八幡"))
                .body("text", is("聞いたままの声"))
                .body("version", is(1));

        Api.as(Caller.YAWATA_RESIDENT).get("/voices/{id}", id).then().body("status", is("REVIEWED"));
    }

    @Test
    void aReviewMayBeTakenBackAndMadeAgain() {
        UUID id = Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);

        Voices.review(Caller.YAWATA_CENTER, id, 0, "REVIEWED", 200);
        Voices.review(Caller.YAWATA_CENTER, id, 1, "SET_ASIDE", 200);
        Api.as(Caller.CITY).get("/voices/{id}", id).then().body("councilText", is((Object) null));
        Voices.review(Caller.CITY, id, 2, "REVIEWED", 200);
        Voices.review(Caller.CITY, id, 2, "SET_ASIDE", 412);
        review(Caller.CITY, id, null, "{\"status\": \"SET_ASIDE\"}", 428);
    }

    @Test
    void onlyTheCityAndTheCenterOfTheAreaReview() {
        UUID unread = Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID known = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID ownWords = Voices.heard(Caller.TOYOOKA_CENTER, World.MACHIYA);

        refused(Caller.TOYOOKA_CENTER, unread, 404, "voice-not-found");
        refused(Caller.TOYOOKA_CENTER, known, 403, "voice-edit-forbidden");
        refused(Caller.TOYOOKA_CENTER, ownWords, 403, "voice-edit-forbidden");
        refused(Caller.YAWATA_RESIDENT, unread, 403, "forbidden");
        refused(Caller.OMITAMA_CITY, known, 404, "voice-not-found");
        Api.as(Caller.CITY)
                .get("/voices/{id}", unread)
                .then()
                .body("status", is("NEW"))
                .body("version", is(0));
    }

    @Test
    void onlyTheCityHandsAVoiceToAnotherCenter() {
        UUID id = Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);
        String toToyooka = """
                {"status": "REVIEWED", "councilText": "豊岡の声", "areaId": "%s"}
                """.formatted(World.TOYOOKA);

        review(Caller.YAWATA_CENTER, id, "\"0\"", toToyooka, 403).body("type", is("/problems/voice-edit-forbidden"));
        Api.as(Caller.YAWATA_CENTER)
                .get("/voices/{id}", id)
                .then()
                .body("status", is("NEW"))
                .body("areaName", is("町屋"));

        review(Caller.CITY, id, "\"0\"", toToyooka, 200).body("areaName", is("豊岡"));
        Api.as(Caller.TOYOOKA_CENTER).get("/voices/{id}", id).then().body("text", is("聞いたままの声"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {"status": "REVIEWED"}                                             | /councilText | required
                {"status": "REVIEWED", "councilText": " "}                         | /councilText | required
                {"status": "NEW", "councilText": "x"}                              | /status      | format
                {"councilText": "x"}                                               | /status      | required
                {"status": "REVIEWED", "councilText": "x", "category": "HAIRCUT"}  | /category    | unknown-reference
                {"status": "SET_ASIDE", "areaId": "00000000-0000-7000-8000-000000000000"} | /areaId | unknown-reference
                {"status": "SET_ASIDE", "text": "x"}                               | /text        | unknown-property
                """)
    void aReviewThatSaysNothingSensibleChangesNothing(String body, String pointer, String code) {
        UUID id = Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);

        review(Caller.YAWATA_CENTER, id, "\"0\"", body, 422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));

        Api.as(Caller.CITY)
                .get("/voices/{id}", id)
                .then()
                .body("status", is("NEW"))
                .body("version", is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHARED", "PUBLISHED"})
    void whatMembersHaveReadInASharedRecordKeepsItsWords(String status) {
        UUID id = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID meeting = Voices.meeting(TODAY.minusDays(3), World.YAWATA_COUNCIL);
        Voices.putOnAgenda(id, meeting, Voices.agendaItem(meeting));
        Voices.status(meeting, status);

        for (String review : new String[] {"REVIEWED", "SET_ASIDE"}) {
            review(Caller.YAWATA_CENTER, id, "\"1\"", """
                    {"status": "%s", "councilText": "ちがう言い方"}
                    """.formatted(review), 409)
                    .body("type", is("/problems/voice-already-reviewed"));
        }
        Api.as(Caller.YAWATA_CENTER)
                .get("/voices/{id}", id)
                .then()
                .body("reviewable", is(false))
                .body("councilText", is("だれのことか分からない声"));
    }

    private static void refused(Caller caller, UUID id, int status, String problem) {
        review(caller, id, "\"0\"", "{\"status\": \"SET_ASIDE\"}", status).body("type", is("/problems/" + problem));
    }

    private static ValidatableResponse review(Caller caller, UUID id, String ifMatch, String body, int status) {
        var request = Api.as(caller).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/voices/{id}/review", id).then().statusCode(status);
    }
}
