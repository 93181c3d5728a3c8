package sasaeai.resource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class MapNoteTest {
    @Inject
    SessionFactory sessions;

    private UUID area;

    @BeforeEach
    void anAreaOfItsOwn() {
        area = Resources.areaWithin(YAWATA);
    }

    @Test
    void everybodySeesWhatIsPublished() {
        note("坂の途中のベンチ", "PUBLISHED");
        note("まだ見に行っていない段差", "DRAFT");

        Api.anonymous()
                .get("/map-notes?areaId=" + area)
                .then()
                .statusCode(200)
                .body("items.text", contains("坂の途中のベンチ"))
                .body("items[0].kindLabel", is("ベンチ"))
                .body("items[0].position.latitude", is(36.123457f))
                .body("items[0].editable", is(false));
        for (Caller insider : new Caller[] {Caller.CITY, Caller.YAWATA_CENTER}) {
            Api.as(insider)
                    .get("/map-notes?areaId=" + area)
                    .then()
                    .body("items.text", contains("まだ見に行っていない段差", "坂の途中のベンチ"));
        }
        Api.as(Caller.TOYOOKA_CENTER).get("/map-notes?areaId=" + area).then().body("items", hasSize(1));
    }

    @Test
    void aDraftIsNotThereForOthers() {
        UUID draft = note("段差", "DRAFT");

        Api.anonymous().get("/map-notes/{id}", draft).then().statusCode(404);
        Api.as(Caller.TOYOOKA_CENTER).get("/map-notes/{id}", draft).then().statusCode(404);
        Api.as(Caller.YAWATA_CENTER).get("/map-notes/{id}", draft).then().statusCode(200);
    }

    @Test
    void aNoteIsWrittenAnewAndTakenAway() {
        UUID id = note("ベンチ", "DRAFT");
        String read = etag(id);

        Api.as(Caller.YAWATA_CENTER)
                .header("If-Match", read)
                .body(body("ベンチ（こわれている）", "PUBLISHED"))
                .put("/map-notes/{id}", id)
                .then()
                .statusCode(200)
                .body("text", is("ベンチ（こわれている）"));
        Api.as(Caller.CITY)
                .header("If-Match", read)
                .delete("/map-notes/{id}", id)
                .then()
                .statusCode(412);
        Api.as(Caller.CITY)
                .header("If-Match", etag(id))
                .delete("/map-notes/{id}", id)
                .then()
                .statusCode(204);
        Api.anonymous()
                .get("/map-notes/{id}", id)
                .then()
                .statusCode(404)
                .body("type", is("/problems/map-note-not-found"));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        create(body("逆", "DRAFT").replace("36.123456789", "139.0").replace("138.95", "36.1"))
                .statusCode(422)
                .body("errors.pointer", contains("/position"))
                .body("errors.code", contains("position-swapped"));
        create(body("あした", "DRAFT")
                        .replace("2026-09-01", Resources.TODAY.plusDays(1).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/seenOn"));
        create(body("知らない種類", "DRAFT").replace("BENCH", "CASTLE"))
                .statusCode(422)
                .body("errors.pointer", contains("/kind"))
                .body("errors.code", contains("unknown-reference"));
        create("{}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/kind", "/text", "/position", "/areaId", "/status", "/seenOn"));
    }

    @Test
    void aListTakesAsManyStatementsForTenAsForOne() {
        for (int n = 0; n < 10; n++) {
            note("ベンチ " + n, "PUBLISHED");
        }

        assertEquals(2, statements(1)); // who is asking
        assertEquals(2, statements(10));
    }

    private long statements(int items) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Api.as(Caller.CITY)
                .get("/map-notes?areaId=" + area + "&limit=" + items)
                .then()
                .body("items", hasSize(items));
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static String etag(UUID id) {
        return Api.as(Caller.CITY).get("/map-notes/{id}", id).header("ETag");
    }

    private UUID note(String text, String status) {
        return Api.create(Caller.CITY, "/map-notes", body(text, status));
    }

    private static ValidatableResponse create(String body) {
        return Api.as(Caller.CITY).body(body).post("/map-notes").then();
    }

    private String body(String text, String status) {
        return """
                {"kind": "BENCH", "text": "%s", "position": {"latitude": 36.123456789, "longitude": 138.95},
                 "areaId": "%s", "status": "%s", "seenOn": "2026-09-01"}
                """.formatted(text, area, status);
    }
}
