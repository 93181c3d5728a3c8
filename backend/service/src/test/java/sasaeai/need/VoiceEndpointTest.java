package sasaeai.need;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class VoiceEndpointTest {

    @Test
    void anybodyWithALoginTakesAVoiceDownAndItStaysWithItsWriter() {
        for (Caller writer : List.of(Caller.CITY, Caller.TOYOOKA_CENTER, Caller.YAWATA_RESIDENT)) {
            Api.as(writer)
                    .body(Voices.words(World.MACHIYA, "店が遠い\\n歩けない"))
                    .post("/voices")
                    .then()
                    .statusCode(201)
                    .body("text", is("店が遠い 歩けない"))
                    .body("category", is("SHOPPING"))
                    .body("categoryLabel", is("買い物"))
                    .body("areaName", is("町屋"))
                    .body("heardOn", is("2026-09-01"))
                    .body("status", is("NEW"))
                    .body("mine", is(true))
                    .body("editable", is(true))
                    .body("visibility", is("CENTER"))
                    .body("outcomes.size()", is(0));
        }
    }

    @Test
    void theWriterSaysItAnewAndTakesItBack() {
        UUID id = Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);

        replace(Caller.YAWATA_RESIDENT, id, "\"0\"", 200)
                .body("text", is("言い直した声"))
                .body("version", is(1));
        replace(Caller.YAWATA_RESIDENT, id, "\"0\"", 412);
        replace(Caller.YAWATA_RESIDENT, id, null, 428);

        delete(Caller.YAWATA_RESIDENT, id, null, 428);
        delete(Caller.YAWATA_RESIDENT, id, "\"0\"", 412);
        delete(Caller.YAWATA_RESIDENT, id, "\"1\"", 204);
        Api.as(Caller.YAWATA_RESIDENT).get("/voices/{id}", id).then().statusCode(404);
    }

    @Test
    void nobodyElseChangesTheWritersWords() {
        UUID id = Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);

        for (Caller other : List.of(Caller.CITY, Caller.YAWATA_CENTER)) {
            replace(other, id, "\"0\"", 403).body("type", is("/problems/voice-edit-forbidden"));
            delete(other, id, "\"0\"", 403).body("type", is("/problems/voice-edit-forbidden"));
        }
        for (Caller stranger : List.of(Caller.TOYOOKA_CENTER, Caller.TOYOOKA_RESIDENT, Caller.OMITAMA_CITY)) {
            replace(stranger, id, "\"0\"", 404).body("type", is("/problems/voice-not-found"));
            delete(stranger, id, "\"0\"", 404).body("type", is("/problems/voice-not-found"));
        }
        Api.as(Caller.YAWATA_RESIDENT)
                .get("/voices/{id}", id)
                .then()
                .body("text", is("聞いたままの声"))
                .body("version", is(0));
    }

    @ParameterizedTest
    @CsvSource({"REVIEWED", "SET_ASIDE"})
    void onceReviewedEvenTheWriterChangesNothing(String status) {
        UUID id = Voices.in(status, Caller.YAWATA_RESIDENT, World.MACHIYA);

        replace(Caller.YAWATA_RESIDENT, id, "\"1\"", 409).body("type", is("/problems/voice-already-reviewed"));
        delete(Caller.YAWATA_RESIDENT, id, "\"1\"", 409).body("type", is("/problems/voice-already-reviewed"));
        Api.as(Caller.YAWATA_RESIDENT)
                .get("/voices/{id}", id)
                .then()
                .body("editable", is(false))
                .body("text", is("聞いたままの声"));
    }

    @Test
    void aPhoneThatAsksTwiceMakesOneVoice() {
        String key = UUID.randomUUID().toString();
        String words = "二度送った声 " + key;

        String first = create(key, words);
        String second = create(key, words);

        assertEquals(first, second);
        assertEquals(1, written(words));
        Api.as(Caller.YAWATA_RESIDENT)
                .header("Idempotency-Key", key)
                .body(Voices.words(World.MACHIYA, "別の声"))
                .post("/voices")
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void twoRequestsAtOnceWithOneKeyMakeOneVoice() throws Exception {
        String key = UUID.randomUUID().toString();
        String words = "同時に送った声 " + key;
        Callable<String> sending = () -> create(key, words);

        List<Future<String>> answers;
        try (ExecutorService phones = Executors.newFixedThreadPool(2)) {
            answers = phones.invokeAll(List.of(sending, sending));
        }

        assertEquals(answers.get(0).get(), answers.get(1).get());
        assertEquals(1, written(words));
    }

    @ParameterizedTest(name = "{0} = {1} → {2} {4} at {3}")
    @CsvSource(delimiter = '|', textBlock = """
                category | null                       | 422 | /category | required
                category | "HAIRCUT"                  | 422 | /category | unknown-reference
                category | 7                          | 422 | /category | format
                areaId   | null                       | 422 | /areaId   | required
                areaId   | "not-an-id"                | 422 | /areaId   | format
                areaId   | "00000000-0000-7000-8000-000000000000" | 422 | /areaId | unknown-reference
                heardOn  | null                       | 422 | /heardOn  | required
                heardOn  | "2099-01-01"               | 422 | /heardOn  | date-range
                heardOn  | "1999-12-31"               | 422 | /heardOn  | date-range
                heardOn  | "0001-01-01"               | 422 | /heardOn  | date-range
                heardOn  | "2026-02-30"               | 422 | /heardOn  | format
                text     | null                       | 422 | /text     | required
                text     | "   "                      | 422 | /text     | required
                text     | "\\n"                      | 422 | /text     | required
                text     | "a\\u0000b"                | 422 | /text     | unsafe-character
                text     | "\\ud800"                  | 422 | /text     | unsafe-character
                status   | "REVIEWED"                 | 422 | /status   | unknown-property
                """)
    void badInputIsRefusedAndChangesNothing(String field, String value, int status, String pointer, String code) {
        int before = written("");

        Api.as(Caller.YAWATA_RESIDENT)
                .body(with(field, value))
                .post("/voices")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));

        assertEquals(before, written(""));
    }

    @Test
    void aVoiceIsAtMostTwoHundredCharacters() {
        refusedAsTooLong("text", "声".repeat(201));
        refusedAsTooLong("place", "所".repeat(101));

        Api.create(Caller.YAWATA_RESIDENT, "/voices", with("text", "\"" + "声".repeat(200) + "\""));
    }

    @Test
    void anAreaOfAnotherMunicipalityDoesNotExist() {
        Api.as(Caller.CITY)
                .body(Voices.words(World.OGAWA, "よその声"))
                .post("/voices")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/areaId"));
    }

    @Test
    void aCategoryOutOfUseTakesNoNewVoice() {
        World.exists();
        Voices.asOwner(
                "INSERT INTO code_list_item VALUES (?, 'VOICE_CATEGORY', 'RETIRED', '昔の分類', 9, false) "
                        + "ON CONFLICT DO NOTHING",
                World.TAKASAKI);

        Api.as(Caller.CITY)
                .body(with("category", "\"RETIRED\""))
                .post("/voices")
                .then()
                .statusCode(422);
    }

    @Test
    void brokenJsonAndForeignMediaTypesAreRefused() {
        Api.as(Caller.CITY).body("{").post("/voices").then().statusCode(400);
        Api.as(Caller.CITY)
                .contentType("text/plain")
                .body("x")
                .post("/voices")
                .then()
                .statusCode(415);
        Api.as(Caller.CITY).get("/voices/{id}", "not-an-id").then().statusCode(404);
        Api.as(Caller.CITY).queryParam("status", "ODD").get("/voices").then().statusCode(400);
    }

    private static void refusedAsTooLong(String field, String value) {
        Api.as(Caller.YAWATA_RESIDENT)
                .body(with(field, "\"" + value + "\""))
                .post("/voices")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains("size"));
    }

    private static String with(String field, String value) {
        String body = Voices.words(World.MACHIYA, "試しの声");
        return body.contains("\"" + field + "\"")
                ? body.replaceFirst(
                        "\"" + field + "\": \"[^\"]*\"",
                        java.util.regex.Matcher.quoteReplacement("\"" + field + "\": " + value))
                : body.replaceFirst("\\{", "{\"" + field + "\": " + value + ", ");
    }

    private static String create(String key, String words) {
        return Api.as(Caller.YAWATA_RESIDENT)
                .header("Idempotency-Key", key)
                .body(Voices.words(World.MACHIYA, words))
                .post("/voices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int written(String words) {
        return Voices.count("SELECT count(*) FROM voice WHERE text LIKE ?", words + "%");
    }

    private static ValidatableResponse replace(Caller caller, UUID id, String ifMatch, int status) {
        var request = Api.as(caller).body(Voices.words(World.MACHIYA, "言い直した声"));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/voices/{id}", id).then().statusCode(status);
    }

    private static ValidatableResponse delete(Caller caller, UUID id, String ifMatch, int status) {
        var request = Api.as(caller);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.delete("/voices/{id}", id).then().statusCode(status);
    }
}
