package sasaeai.resource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class ResourceMapTest {
    private static final String GEOJSON = "application/geo+json";

    /** The first is where the shop itself is; of the second nobody knows where it is. */
    private static final String STOPS = """
            , "stops": [{"place": "店の前", "position": {"latitude": 36.34, "longitude": 138.95}}, {"place": "角"},
                        {"time": "11:00", "place": "町屋", "position": {"latitude": 36.341, "longitude": 138.96}}]""";

    @Test
    void aMarkerIsAPointWithWhatAMapNeeds() {
        UUID area = Resources.areaWithin(YAWATA);
        UUID id = Resources.published(area, "陽だまり", Resources.at(36.123456789, 138.95) + Resources.when("毎週木曜日"));
        Resources.published(area, "どこか", "");
        int number = Api.anonymous().get("/resources/{id}", id).path("number");

        map("areaId=" + area)
                .statusCode(200)
                .contentType(startsWith(GEOJSON))
                .header("ETag", notNullValue())
                .header("Vary", is("Accept"))
                .body(is("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":" + number
                        + ",\"geometry\":{\"type\":\"Point\",\"coordinates\":[138.95,36.123457]},"
                        + "\"properties\":{\"kind\":\"SALON\"}}]}"));
    }

    @Test
    void aMarkerTellsThatItsResourceRests() {
        UUID area = Resources.areaWithin(YAWATA);
        Api.create(Caller.CITY, "/resources", Resources.words(area, "休み中", "PAUSED", Resources.at(36.3, 138.9)));

        map("areaId=" + area).body("features.properties.status", contains("PAUSED"));
    }

    @Test
    void aMobileShopStandsAtEachOfItsStopsUnderItsNumber() {
        UUID area = Resources.areaWithin(YAWATA);
        UUID shop = Resources.published(area, "い 移動の店", Resources.at(36.34, 138.95) + STOPS);
        UUID placeless = Resources.published(area, "う 店", STOPS);
        UUID salon = Resources.published(area, "あ サロン", Resources.at(36.35, 138.95));
        List<Integer> numbers = java.util.stream.Stream.of(salon, shop, shop, placeless, placeless)
                .map(id -> (Integer) Api.anonymous().get("/resources/{id}", id).path("number"))
                .toList();

        map("areaId=" + area)
                .body("features.id", is(numbers))
                .body("features.properties.stop", is(java.util.Arrays.asList(null, null, 3, 1, 3)))
                .body("features[2].geometry.coordinates", contains(138.96f, 36.341f));
        Api.anonymous()
                .get("/resources?areaId=" + area)
                .then()
                .body("items[1].stops.place", contains("店の前", "角", "町屋"))
                .body("items[1].stops[2].position.latitude", is(36.341f));
        map("areaId=" + area + "&bbox=138.955,36.3405,138.965,36.3415").body("features.id.unique()", hasSize(2));
    }

    @Test
    void jsonIsWhatOneGetsWithoutAskingForAMap() {
        for (String accept : new String[] {"*/*", "application/json", "application/json, application/geo+json;q=0.5"}) {
            Api.anonymous()
                    .accept(accept)
                    .get("/resources")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/json"));
        }
        Api.anonymous().accept("text/csv").get("/resources").then().statusCode(406);
    }

    @Test
    void theMapShowsTheListInTheSameOrderUnderTheSameFilters() {
        UUID area = Resources.areaWithin(YAWATA);
        for (int i = 0; i < 5; i++) {
            Resources.published(
                    area,
                    "会 " + (i * 3 % 5),
                    Resources.at(36.3 + i * 0.01, 138.9) + Resources.when("毎週木曜日 10:00~12:00"));
        }
        Resources.published(area, "よそ", Resources.at(36.3, 138.9));

        for (String filter : new String[] {
            "text=会", "near=36.35,138.9&text=会", "weekday=THURSDAY&at=11:00", "bbox=138,36.305,139,36.325"
        }) {
            List<Integer> listed = Api.anonymous()
                    .get("/resources?areaId=" + area + "&" + filter)
                    .path("items.number");
            map("areaId=" + area + "&" + filter).body("features.id", is(listed));
        }
    }

    @Test
    void theListThatAReaderHoldsIsNotTakenForTheMap() {
        UUID area = Resources.areaWithin(YAWATA);
        Resources.published(area, "会", Resources.at(36.3, 138.9));
        String list = Api.as(Caller.CITY).get("/resources?areaId=" + area).header("ETag");

        Api.as(Caller.CITY)
                .accept(GEOJSON)
                .header("If-None-Match", list)
                .get("/resources?areaId=" + area)
                .then()
                .statusCode(200)
                .body("features", hasSize(1));
        Api.as(Caller.CITY)
                .header("If-None-Match", list)
                .get("/resources?areaId=" + area)
                .then()
                .statusCode(304);
    }

    @Test
    void anEmptyMapIsAMapToo() {
        map("text=どこにもない").statusCode(200).body("features", hasSize(0));
        map("near=138,36").statusCode(400).body("errors.code", contains("position-swapped"));
    }

    @Test
    void tenThousandFitOnAMapAndOneMoreDoesNot() {
        UUID area = Resources.areaWithin(YAWATA);
        Resources.asOwner("""
                INSERT INTO resource (municipality_code, name, kinds, formality, area_id, latitude, longitude, status, sort_key, search_text)
                SELECT ?, '所 ' || n, '{SALON}', 'INFORMAL', ?, 36 + n / 100000.0, 138.9, 'PUBLISHED', '所' || n, '所' || n
                FROM generate_series(1, 10000) AS n
                """, World.TAKASAKI, area);

        JsonPath full = map("areaId=" + area).statusCode(200).extract().jsonPath();
        assertEquals(10_000, full.getList("features").size());

        Resources.published(area, "もう一つ", Resources.at(36.3, 138.9));
        map("areaId=" + area).statusCode(400).body("type", is("/problems/resource-map-too-large"));
        map("areaId=" + area + "&bbox=138,36,139,36.05").statusCode(200).body("features", hasSize(5_000));
        Resources.asOwner("UPDATE resource SET status = 'DRAFT' WHERE area_id = ?", area); // other tests see their own
    }

    @Test
    void draftsAreOnTheMapOfThoseWhoLookAfterThem() {
        UUID area = Resources.areaWithin(YAWATA);
        Api.create(Caller.CITY, "/resources", Resources.words(area, "下書き", "DRAFT", Resources.at(36.3, 138.9)));

        map("areaId=" + area).body("features", hasSize(0));
        for (Map.Entry<Caller, Integer> reader :
                Map.of(Caller.YAWATA_CENTER, 1, Caller.TOYOOKA_CENTER, 0).entrySet()) {
            Api.as(reader.getKey())
                    .accept(GEOJSON)
                    .get("/resources?areaId=" + area)
                    .then()
                    .body("features", hasSize(reader.getValue()));
        }
    }

    private static ValidatableResponse map(String query) {
        return Api.anonymous().accept(GEOJSON).get("/resources?" + query).then();
    }
}
