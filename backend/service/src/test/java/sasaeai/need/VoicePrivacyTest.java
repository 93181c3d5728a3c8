package sasaeai.need;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Who may read what of a voice. 町屋 lies within 八幡; nothing of 豊岡 does. */
@QuarkusTest
class VoicePrivacyTest {
    private static final Map<String, Caller> CALLERS = Map.of(
            "city", Caller.CITY,
            "yawata-center", Caller.YAWATA_CENTER,
            "toyooka-center", Caller.TOYOOKA_CENTER,
            "yawata-resident", Caller.YAWATA_RESIDENT,
            "toyooka-resident", Caller.TOYOOKA_RESIDENT);
    private static final Map<String, UUID> AREAS = Map.of("machiya", World.MACHIYA, "toyooka", World.TOYOOKA);

    enum Sees {
        NOTHING,
        COUNCIL_TEXT,
        TEXT,
        TEXT_AND_WRITER
    }

    @ParameterizedTest(name = "{0} reads a {3} voice of {2} by {1}: {4}")
    @CsvSource({
        // reader, writer, area, status, sees
        "city,             toyooka-resident, machiya, NEW,       TEXT_AND_WRITER",
        "city,             toyooka-resident, machiya, REVIEWED,  TEXT_AND_WRITER",
        "city,             toyooka-resident, machiya, SET_ASIDE, TEXT_AND_WRITER",
        "yawata-center,    toyooka-resident, machiya, NEW,       TEXT_AND_WRITER",
        "yawata-center,    toyooka-resident, machiya, REVIEWED,  TEXT_AND_WRITER",
        "yawata-center,    toyooka-resident, machiya, SET_ASIDE, TEXT_AND_WRITER",
        "toyooka-center,   toyooka-resident, machiya, NEW,       NOTHING",
        "toyooka-center,   toyooka-resident, machiya, REVIEWED,  COUNCIL_TEXT",
        "toyooka-center,   toyooka-resident, machiya, SET_ASIDE, NOTHING",
        "yawata-resident,  toyooka-resident, machiya, NEW,       NOTHING",
        "yawata-resident,  toyooka-resident, machiya, REVIEWED,  COUNCIL_TEXT",
        "yawata-resident,  toyooka-resident, machiya, SET_ASIDE, NOTHING",
        "toyooka-resident, toyooka-resident, machiya, NEW,       TEXT",
        "toyooka-resident, toyooka-resident, machiya, REVIEWED,  TEXT",
        "toyooka-resident, toyooka-resident, machiya, SET_ASIDE, TEXT",
        "toyooka-resident, yawata-resident,  machiya, NEW,       NOTHING",
        "toyooka-resident, yawata-resident,  machiya, REVIEWED,  NOTHING",
        "toyooka-resident, yawata-resident,  machiya, SET_ASIDE, NOTHING",
        "yawata-center,    yawata-center,    toyooka, NEW,       TEXT",
        "yawata-center,    yawata-center,    toyooka, REVIEWED,  TEXT",
        "yawata-center,    yawata-center,    toyooka, SET_ASIDE, TEXT",
        "toyooka-center,   yawata-center,    toyooka, NEW,       TEXT_AND_WRITER",
        "toyooka-resident, yawata-center,    toyooka, REVIEWED,  COUNCIL_TEXT",
        "yawata-resident,  city,             toyooka, REVIEWED,  NOTHING",
        "city,             city,             toyooka, NEW,       TEXT_AND_WRITER",
    })
    void whoMayReadTheText(String reader, String writer, String area, String status, Sees sees) {
        UUID id = Voices.in(status, CALLERS.get(writer), AREAS.get(area));

        ValidatableResponse one =
                Api.as(CALLERS.get(reader)).get("/voices/{id}", id).then();
        ValidatableResponse list = Api.as(CALLERS.get(reader))
                .queryParam("areaId", AREAS.get(area))
                .queryParam("limit", 200)
                .get("/voices")
                .then()
                .statusCode(200);

        if (sees == Sees.NOTHING) {
            one.statusCode(404).body("type", is("/problems/voice-not-found"));
            list.body("items.id", not(hasItem(id.toString())));
        } else {
            shows(one.statusCode(200), "", status, sees);
            shows(list, "items.find { it.id == '" + id + "' }.", status, sees);
        }
    }

    private static void shows(ValidatableResponse answer, String path, String status, Sees sees) {
        boolean text = sees != Sees.COUNCIL_TEXT;
        answer.body(path + "text", is(text ? "聞いたままの声" : null))
                .body(path + "place", is(text ? "公民館の前" : null))
                .body(path + "councilText", is("REVIEWED".equals(status) ? "だれのことか分からない声" : null))
                .body(path + "visibility", is("REVIEWED".equals(status) ? "COUNCIL" : "CENTER"))
                .body(path + "reviewable", is(sees == Sees.TEXT_AND_WRITER));
        if (sees == Sees.TEXT_AND_WRITER) {
            answer.body(path + "writerLabel", containsString("-"));
        } else {
            answer.body(path + "writerLabel", is((Object) null));
        }
    }

    @Test
    void aCentersOwnListHoldsNothingOfOtherCenters() {
        UUID own = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID foreign = Voices.reviewed(Caller.TOYOOKA_RESIDENT, World.TOYOOKA);

        Api.as(Caller.YAWATA_CENTER)
                .queryParam("limit", 200)
                .get("/voices")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own.toString()))
                .body("items.id", not(hasItem(foreign.toString())));
    }

    @Test
    void anotherMunicipalityAndTheAnonymousGetNothing() {
        UUID id = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);

        Api.as(Caller.OMITAMA_CITY).get("/voices/{id}", id).then().statusCode(404);
        Api.as(Caller.OMITAMA_CITY).get("/voices").then().statusCode(200).body("items.id", not(hasItem(id.toString())));
        Api.as(Caller.OMITAMA_CITY)
                .basePath("/api/v1/municipalities/" + World.TAKASAKI)
                .get("/voices/{id}", id)
                .then()
                .statusCode(404)
                .body("type", is("/problems/municipality-not-found"));
        Api.anonymous().get("/voices").then().statusCode(401);
        Api.anonymous().get("/voices/{id}", id).then().statusCode(401);
        Api.anonymous()
                .body(Voices.words(World.YAWATA, "x"))
                .post("/voices")
                .then()
                .statusCode(401);
    }

    @Test
    void whoReadsAnotherPersonsUncheckedWordsIsWrittenDown() {
        UUID id = Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);

        Api.as(Caller.YAWATA_RESIDENT).get("/voices/{id}", id).then().statusCode(200);
        assertEquals(0, reads(id, Caller.YAWATA_RESIDENT));

        Api.as(Caller.YAWATA_CENTER).get("/voices/{id}", id).then().statusCode(200);
        Api.as(Caller.YAWATA_CENTER).get("/voices").then().statusCode(200);
        assertEquals(2, reads(id, Caller.YAWATA_CENTER));

        Voices.review(Caller.YAWATA_CENTER, id, 0, "REVIEWED", 200);
        Api.as(Caller.CITY).get("/voices/{id}", id).then().statusCode(200);
        assertEquals(0, reads(id, Caller.CITY));
    }

    private static int reads(UUID voice, Caller reader) {
        return Voices.count(
                "SELECT count(*) FROM audit_entry WHERE entity = 'voice' AND action = 'READ' AND entity_id = ? AND subject = ?",
                voice.toString(),
                reader.subject());
    }
}
