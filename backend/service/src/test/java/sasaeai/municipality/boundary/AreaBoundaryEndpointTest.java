package sasaeai.municipality.boundary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class AreaBoundaryEndpointTest {
    private static final String SQUARE = "[[[138.9,36.3],[138.9,36.4],[139.0,36.4],[139.0,36.3],[138.9,36.3]]]";

    @Test
    void aBoundaryIsDrawnForEverybodyAgainstTheClockAndToSixDecimals() {
        UUID area = area();
        bring(feature(area.toString(), "Polygon", SQUARE.replace("139.0", "139.00000049")))
                .statusCode(200)
                .body("saved", is(1))
                .body("areasWithBoundary", greaterThan(0));

        ValidatableResponse map = Api.anonymous()
                .get("/resource-maps/areas?areaId=" + area)
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("features.properties.areaId", contains(area.toString()))
                .body("features[0].properties.schemeId", is(World.NEIGHBORHOODS.toString()));
        List<List<Float>> ring = map.extract().path("features[0].geometry.coordinates[0]");
        double twiceTheArea = 0;
        for (int n = 0; n + 1 < ring.size(); n++) {
            twiceTheArea += (double) ring.get(n).get(0) * ring.get(n + 1).get(1)
                    - (double) ring.get(n + 1).get(0) * ring.get(n).get(1);
        }
        assertEquals(5, ring.size());
        assertTrue(twiceTheArea > 0, ring::toString);
        assertTrue(ring.contains(List.of(139.0f, 36.4f)), ring::toString);
        String etag = map.extract().header("ETag");

        Api.anonymous()
                .header("If-None-Match", etag)
                .get("/resource-maps/areas?areaId=" + area)
                .then()
                .statusCode(304);
    }

    @Test
    void anAreaMayBeNamedAndHaveIslands() {
        UUID area = area();
        String name = Api.as(Caller.CITY).get("/areas/{id}", area).path("name");
        String islands = "[" + SQUARE + ",[[[139.1,36.3],[139.2,36.3],[139.2,36.4],[139.1,36.3]]]]";

        bring(
                        "{\"type\": \"Feature\", \"properties\": {\"name\": \"%s\"}, \"geometry\": {\"type\": \"MultiPolygon\", \"coordinates\": %s}}"
                                .formatted(name, islands))
                .statusCode(200);

        Api.anonymous()
                .get("/resource-maps/areas?areaId=" + area)
                .then()
                .body("features[0].geometry.type", is("MultiPolygon"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ring-open             | [[[138.9,36.3],[138.9,36.4],[139.0,36.4],[139.0,36.3]]]",
                "self-crossing         | [[[138.9,36.3],[139.0,36.4],[139.0,36.3],[138.9,36.4],[138.9,36.3]]]",
                "position-swapped      | [[[36.3,138.9],[36.4,138.9],[36.4,139.0],[36.3,138.9]]]",
                "position-outside-japan| [[[2.3,48.8],[2.4,48.8],[2.4,48.9],[2.3,48.8]]]",
                "too-few-points        | [[[138.9,36.3],[138.9,36.4],[138.9,36.3]]]",
                "geometry-unsound      | [[[138.9,36.3],[138.9,36.4],[139.0,36.4],[138.9,36.3]],[[140.0,37.0],[140.1,37.0],[140.1,37.1],[140.0,37.0]]]",
                "geometry-type         | [[[\"138.9\",36.3],[138.9,36.4],[139.0,36.4],[138.9,36.3]]]"
            })
    void oneFaultyFeatureIsNamedByItsNumberAndNothingIsSaved(String code, String coordinates) {
        UUID sound = area();
        UUID faulty = area();

        bring(feature(sound.toString(), "Polygon", SQUARE), feature(faulty.toString(), "Polygon", coordinates))
                .statusCode(422)
                .body("errors.pointer", contains("/features/1"))
                .body("errors.code", contains(code));

        Api.anonymous().get("/resource-maps/areas?areaId=" + sound).then().body("features.size()", is(0));
    }

    @Test
    void aFeatureOfNoAreaOrOfOneThatHadItsTurnIsNamed() {
        UUID area = area();

        bring(
                        feature("どこにもない町", "Polygon", SQUARE),
                        feature(area.toString(), "Polygon", SQUARE),
                        feature(area.toString(), "Polygon", SQUARE),
                        feature(area.toString(), "Point", "[138.9,36.3]"))
                .statusCode(422)
                .body("errors.code", contains("unknown-area", "area-twice", "geometry-type"))
                .body("errors.pointer", contains("/features/0", "/features/2", "/features/3"));
    }

    @Test
    void moreThanTenMegabytesAreRefused() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        java.util.Arrays.fill(large, (byte) ' ');
        large[0] = '{';

        bring(etag(), large).statusCode(413).body("type", is("/problems/too-large"));
    }

    @Test
    void whoHasNotSeenTheLatestBoundariesBringsNoOthers() {
        UUID area = area();
        String before = etag();
        String file = "{\"type\": \"FeatureCollection\", \"features\": [%s]}"
                .formatted(feature(area.toString(), "Polygon", SQUARE));
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        String after = bring(before, bytes).statusCode(200).extract().header("ETag");

        bring(before, file.replace("139.0", "139.1").getBytes(StandardCharsets.UTF_8))
                .statusCode(412)
                .body("type", is("/problems/stale-version"));
        Api.as(Caller.CITY)
                .contentType("application/geo+json")
                .body(bytes)
                .put("/area-boundaries")
                .then()
                .statusCode(428);
        bring(after, bytes).statusCode(200); // the same once more is no change
        bring(after, bytes).statusCode(200);
        assertEquals(139.0, number("SELECT east FROM area_boundary WHERE area_id = ?", area));
    }

    @Test
    void aPointInsideIsKeptForTheName() {
        UUID area = area();
        bring(
                        feature(
                                area.toString(),
                                "Polygon",
                                "[[[138.9,36.3],[139.0,36.3],[139.0,36.31],[138.91,36.31],[138.91,36.4],[138.9,36.4],[138.9,36.3]]]"))
                .statusCode(200);

        double east = number("SELECT inside_longitude FROM area_boundary WHERE area_id = ?", area);
        double north = number("SELECT inside_latitude FROM area_boundary WHERE area_id = ?", area);

        assertTrue(east < 138.91 || north < 36.31, east + " " + north);
        assertEquals(139.0, number("SELECT east FROM area_boundary WHERE area_id = ?", area));
    }

    private static double number(String sql, UUID area) {
        try (var owner = sasaeai.TestServices.asOwner();
                var statement = owner.prepareStatement(sql)) {
            statement.setObject(1, area);
            var row = statement.executeQuery();
            row.next();
            return row.getDouble(1);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static UUID area() {
        return Api.create(
                Caller.CITY,
                "/areas",
                "{\"schemeId\": \"%s\", \"name\": \"境%s\", \"withinIds\": [\"%s\"]}"
                        .formatted(World.NEIGHBORHOODS, UUID.randomUUID(), World.YAWATA));
    }

    private static String feature(String area, String type, String coordinates) {
        return """
                {"type": "Feature", "properties": {"areaId": "%s"}, "geometry": {"type": "%s", "coordinates": %s}}
                """.formatted(area, type, coordinates);
    }

    private static ValidatableResponse bring(String... features) {
        String file = "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}";
        return bring(etag(), file.getBytes(StandardCharsets.UTF_8));
    }

    private static String etag() {
        return Api.anonymous().get("/resource-maps/areas").header("ETag");
    }

    private static ValidatableResponse bring(String ifMatch, byte[] file) {
        return Api.as(Caller.CITY)
                .contentType("application/geo+json")
                .header("If-Match", ifMatch)
                .body(file)
                .put("/area-boundaries")
                .then();
    }
}
