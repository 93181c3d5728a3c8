package sasaeai.municipality.codelist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

/** Changes Omitama's lists only: those of Takasaki are the ground that other tests stand on. */
@QuarkusTest
class CodeListEndpointTest {

    @Test
    void everybodyOfTheMunicipalityReadsItsWords() {
        Api.as(Caller.YAWATA_RESIDENT)
                .get("/code-lists/VOICE_CATEGORY")
                .then()
                .statusCode(200)
                .body("list", is("VOICE_CATEGORY"))
                .body("items.label", hasItems("買い物", "移動"));
        Api.anonymous().get("/code-lists/VOICE_CATEGORY").then().statusCode(401);
        Api.as(Caller.CITY).get("/code-lists/COLORS").then().statusCode(404);
    }

    @Test
    void theCityRenamesReordersAndAddsWords() {
        put(Caller.OMITAMA_CITY, "CAPACITY", item("WARD_CHIEF", "区長") + "," + item("VOLUNTEER", "ボランティア"))
                .statusCode(200)
                .body("items.code", contains("WARD_CHIEF", "VOLUNTEER"));

        put(Caller.OMITAMA_CITY, "CAPACITY", item("VOLUNTEER", "助っ人") + "," + item("WARD_CHIEF", "区長"))
                .statusCode(200)
                .body("items.label", contains("助っ人", "区長"));
    }

    @Test
    void aWordThatIsLeftOutStaysForWhatWasWrittenWithIt() {
        put(Caller.OMITAMA_CITY, "VOICE_CATEGORY", item("MOBILITY", "移動") + "," + item("SHOPPING", "買い物"))
                .statusCode(200)
                .body("items[0].active", is(true))
                .body("items.findAll { !it.active }.code", hasItems("GATHERING", "OTHER"));
    }

    /** The whole list goes back as it came: resources of other tests are written with its words. */
    @Test
    void theCitySaysToWhichNationalCategoryAKindOfResourceBelongs() {
        List<Map<String, Object>> kinds = Api.as(Caller.OMITAMA_CITY)
                .get("/code-lists/RESOURCE_KIND")
                .then()
                .body("items.find { it.code == 'SALON' }.nationalCategory", is("GATHERING"))
                .body("items.find { it.code == 'BENCH' }.nationalCategory", nullValue())
                .extract()
                .path("items");
        String all = kinds.stream()
                .map(kind -> item((String) kind.get("code"), (String) kind.get("label"))
                        .replace("}", ", \"nationalCategory\": \"HUB\"}"))
                .collect(Collectors.joining(","));

        put(Caller.OMITAMA_CITY, "RESOURCE_KIND", all)
                .statusCode(200)
                .body("items.nationalCategory", everyItem(is("HUB")));
        put(Caller.OMITAMA_CITY, "RESOURCE_KIND", all.replaceAll(", \"nationalCategory\": \"HUB\"", ""))
                .statusCode(200)
                .body("items.nationalCategory", everyItem(nullValue()));

        put(Caller.OMITAMA_CITY, "RESOURCE_KIND", all.replace("HUB", "CASTLE")).statusCode(422);
        put(Caller.OMITAMA_CITY, "CAPACITY", item("WARD_CHIEF", "区長").replace("}", ", \"nationalCategory\": \"HUB\"}"))
                .statusCode(422)
                .body("errors.pointer", contains("/items/0/nationalCategory"));
    }

    @Test
    void onlyTheCityChangesWords() {
        put(Caller.YAWATA_CENTER, "CAPACITY", item("X", "x")).statusCode(403);
        put(Caller.YAWATA_RESIDENT, "CAPACITY", item("X", "x")).statusCode(403);
    }

    @Test
    void aListWithoutSenseIsRefused() {
        put(Caller.CITY, "MEETING_KIND", "").statusCode(422).body("errors.pointer", contains("/items"));
        put(Caller.CITY, "MEETING_KIND", item("A", "甲") + "," + item("A", "乙"))
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/code"));
        put(Caller.CITY, "MEETING_KIND", "{\"code\": \"A\", \"label\": \"甲\", \"active\": false}")
                .statusCode(422)
                .body("errors.code", contains("none-active"));
        put(Caller.CITY, "MEETING_KIND", item("lower", "甲"))
                .statusCode(422)
                .body("errors.pointer", contains("/items/0/code"));
        put(Caller.CITY, "MEETING_KIND", "null").statusCode(422);
    }

    @Test
    void whoSawAnEarlierListIsToldSo() {
        String seen = etag(Caller.OMITAMA_CITY, "MEETING_KIND");
        put(Caller.OMITAMA_CITY, "MEETING_KIND", seen, item("REGULAR", "定例")).statusCode(200);

        put(Caller.OMITAMA_CITY, "MEETING_KIND", seen, item("REGULAR", "いつもの会"))
                .statusCode(412)
                .body("type", is("/problems/stale-version"));
        Api.as(Caller.OMITAMA_CITY)
                .body("{\"items\": [" + item("REGULAR", "いつもの会") + "]}")
                .put("/code-lists/MEETING_KIND")
                .then()
                .statusCode(428);
        Api.as(Caller.OMITAMA_CITY).get("/code-lists/MEETING_KIND").then().body("items[0].label", is("定例"));
    }

    private static ValidatableResponse put(Caller caller, String list, String items) {
        return put(caller, list, etag(caller, list), items);
    }

    private static String etag(Caller caller, String list) {
        return Api.as(caller).get("/code-lists/{list}", list).header("ETag");
    }

    private static ValidatableResponse put(Caller caller, String list, String etag, String items) {
        return Api.as(caller)
                .header("If-Match", etag)
                .body("{\"items\": [" + items + "]}")
                .put("/code-lists/{list}", list)
                .then();
    }

    private static String item(String code, String label) {
        return "{\"code\": \"%s\", \"label\": \"%s\", \"active\": true}".formatted(code, label);
    }
}
