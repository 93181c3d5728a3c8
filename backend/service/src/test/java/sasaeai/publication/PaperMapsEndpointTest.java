package sasaeai.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;
import sasaeai.shared.print.Pdfs;

@QuarkusTest
class PaperMapsEndpointTest {
    private static final String RESOURCE = """
            {"name": "%s", "kinds": ["SALON"], "formality": "INFORMAL", "areaId": "%s", "status": "%s",
             "position": {"latitude": 36.345, "longitude": 138.951}%s}
            """;

    @Inject
    SessionFactory sessions;

    @Test
    void everybodyGetsTheMapOfAnAreaAsItIsPublished() {
        Ward ward = Ward.create();
        boundary(ward.area());
        resource(ward, "なごみサロン", "PUBLISHED", ", \"schedules\": [{\"wording\": \"毎週(木) 9:30~11:00\"}]");
        resource(ward, "休みの会", "PAUSED", "");
        resource(ward, "書きかけの会", "DRAFT", "");
        resource(ward, "終わった会", "ENDED", "");

        Response response = map(ward, "A4");

        response.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        containsString(URLEncoder.encode(
                                ward.areaName() + "_" + Ward.TODAY + "_地図と一覧_A4.pdf", StandardCharsets.UTF_8)));
        String text = Pdfs.text(response.asByteArray());
        assertTrue(text.contains(ward.areaName() + "の集まりと手助け"), text);
        assertTrue(text.contains("なごみサロン"), text);
        assertTrue(text.contains("【休止中】"), text);
        assertTrue(text.contains("/public/" + World.TAKASAKI + "/resources?area=" + ward.area()), text);
        assertFalse(text.contains("書きかけの会"), text);
        assertFalse(text.contains("終わった会"), text);
        Pdfs.assertConforms(response.asByteArray());
    }

    @Test
    void aContactIsPrintedWithConsentOnlyWhoeverAsks() {
        Ward ward = Ward.create();
        resource(ward, "言ってよい会", "PUBLISHED", ", \"contact\": {\"text\": \"受付の花子\", \"consentOn\": \"2026-04-01\"}");
        resource(ward, "言わない会", "PUBLISHED", ", \"contact\": {\"text\": \"自宅の太郎\"}");

        for (Response book : new Response[] {
            Api.anonymous().get("/resource-guidebook.pdf"), Api.as(Caller.CITY).get("/resource-guidebook.pdf")
        }) {
            String text = Pdfs.text(book.asByteArray());
            assertTrue(text.contains("受付の花子"), text);
            assertFalse(text.contains("太郎"), text);
        }
    }

    @Test
    void aSheetThatTheClientHoldsIsNotDrawnAgain() {
        Ward ward = Ward.create();
        resource(ward, "一つ目", "PUBLISHED", "");
        String tag = map(ward, "A4").header("ETag");

        held(ward, "A4", tag, 304);
        held(ward, "A3", tag, 200);
        resource(ward, "二つ目", "PUBLISHED", "");
        held(ward, "A4", tag, 200);

        String book = Api.anonymous().get("/resource-guidebook.pdf").header("ETag");
        Api.anonymous()
                .header("If-None-Match", book)
                .get("/resource-guidebook.pdf")
                .then()
                .statusCode(304)
                .header("ETag", is(book));
    }

    @Test
    void whatWasPrintedIsHandedOutAgainUntilAnEntryChanges() {
        Ward ward = Ward.create();
        resource(ward, "一つ目", "PUBLISHED", "");
        byte[] map = map(ward, "A4").asByteArray();
        byte[] book = Api.anonymous().get("/resource-guidebook.pdf").asByteArray();

        // Each print bears an id of its own: equal bytes were printed once.
        assertArrayEquals(map, map(ward, "A4").asByteArray());
        assertArrayEquals(book, Api.anonymous().get("/resource-guidebook.pdf").asByteArray());
        resource(ward, "二つ目", "PUBLISHED", "");
        assertTrue(Pdfs.text(map(ward, "A4").asByteArray()).contains("二つ目"));
        assertTrue(Pdfs.text(Api.anonymous().get("/resource-guidebook.pdf").asByteArray())
                .contains("二つ目"));
    }

    @Test
    void unknownAreasSchemesAndMunicipalitiesHaveNoPaper() {
        Api.anonymous()
                .get("/resource-maps/{id}/map.pdf", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", is("/problems/area-not-found"));
        Api.anonymous()
                .get("/resource-guidebook.pdf?schemeId=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", is("/problems/area-scheme-not-found"));
        Api.anonymous().get("/resource-maps/{id}/map.pdf", World.OGAWA).then().statusCode(404);
    }

    @Test
    void aMapWithMoreThanAnyoneReadsIsRefused() {
        Ward ward = Ward.create();
        Ward.run("""
                INSERT INTO resource (municipality_code, name, kinds, formality, area_id, status, sort_key, search_text)
                SELECT ?, '所 ' || n, '{SALON}', 'INFORMAL', ?, 'PUBLISHED', '所' || n, '所' || n
                FROM generate_series(1, 501) AS n
                """, World.TAKASAKI, ward.area());

        map(ward, "A4").then().statusCode(409).body("type", is("/problems/map-on-paper-too-large"));
        Ward.run("UPDATE resource SET status = 'DRAFT' WHERE area_id = ?", ward.area()); // other tests see their own
    }

    @Test
    void aFullMapIsAsManyStatementsAsAnEmptyOne() {
        Ward ward = Ward.create();
        long empty = statements(ward);
        for (int i = 0; i < 7; i++) {
            resource(ward, "会" + i, "PUBLISHED", ", \"schedules\": [{\"wording\": \"毎週木曜日\"}]");
        }

        assertEquals(2, empty); // whether the municipality takes part, and the map
        assertEquals(2, statements(ward));
    }

    private long statements(Ward ward) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        map(ward, "A4").then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static Response map(Ward ward, String size) {
        return Api.anonymous().get("/resource-maps/{id}/map.pdf?size=" + size, ward.area());
    }

    private static void held(Ward ward, String size, String tag, int status) {
        Api.anonymous()
                .header("If-None-Match", tag)
                .get("/resource-maps/{id}/map.pdf?size=" + size, ward.area())
                .then()
                .statusCode(status);
    }

    private static void resource(Ward ward, String name, String status, String more) {
        Api.create(Caller.CITY, "/resources", RESOURCE.formatted(name, ward.area(), status, more));
    }

    private static void boundary(UUID area) {
        Ward.run("""
                INSERT INTO area_boundary (municipality_code, area_id, geometry, west, south, east, north,
                    inside_latitude, inside_longitude)
                VALUES (?, ?, '{"type": "Polygon", "coordinates":
                    [[[138.94, 36.34], [138.96, 36.34], [138.96, 36.35], [138.94, 36.35], [138.94, 36.34]]]}',
                    138.94, 36.34, 138.96, 36.35, 36.345, 138.95)
                """, World.TAKASAKI, area);
    }
}
