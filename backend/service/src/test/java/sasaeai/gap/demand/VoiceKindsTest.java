package sasaeai.gap.demand;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

/** In Omitama, so that other tests keep the usual table. */
@QuarkusTest
class VoiceKindsTest {
    @Test
    void aMunicipalitySaysItselfWhichHelpAVoiceAsksFor() {
        String usual = kinds().header("ETag");
        kinds().then().body("items.find { it.category == 'GATHERING' }.kinds", hasItems("SALON", "EXERCISE"));

        replace(usual, "{\"category\": \"OTHER\", \"kinds\": [\"BENCH\", \"SALON\", \"SALON\"]}", 200)
                .body("items.find { it.category == 'OTHER' }.kinds.toSet()", is(java.util.Set.of("BENCH", "SALON")))
                .body("items.find { it.category == 'GATHERING' }.kinds", empty());
        replace(usual, "{\"category\": \"OTHER\", \"kinds\": [\"BENCH\"]}", 412);
    }

    @Test
    void whatNoListHasIsRefusedAndSoIsATableThatSaysNothing() {
        String now = kinds().header("ETag");

        replace(now, "{\"category\": \"CASTLE\", \"kinds\": [\"SALON\", \"MOAT\"]}", 422)
                .body("errors.pointer", contains("/items/0/category", "/items/0/kinds/1"));
        replace(now, "{\"category\": \"OTHER\", \"kinds\": []}", 422);
    }

    private static io.restassured.response.Response kinds() {
        return Api.as(Caller.OMITAMA_CITY).get("/voice-kinds");
    }

    private static ValidatableResponse replace(String etag, String item, int status) {
        return Api.as(Caller.OMITAMA_CITY)
                .header("If-Match", etag)
                .body("{\"items\": [" + item + "]}")
                .put("/voice-kinds")
                .then()
                .statusCode(status);
    }
}
