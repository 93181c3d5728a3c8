package sasaeai.municipality.area;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.DISTRICTS;
import static sasaeai.World.MACHIYA;
import static sasaeai.World.NEIGHBORHOODS;
import static sasaeai.World.OGAWA;
import static sasaeai.World.TOYOOKA;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class AreaEndpointTest {

    @Test
    void anAreaLiesWithinAreasOfSeveralSchemesAtOnce() {
        UUID scheme = Api.create(Caller.CITY, "/area-schemes", """
                {"code": "SCHOOL_%s", "name": "小学校区", "position": 3}""".formatted(code()));
        UUID school = create("連島東小学校区", scheme);
        UUID livingArea = create("連島圏域", DISTRICTS);

        UUID neighborhood = create("連島町内会", NEIGHBORHOODS, school, livingArea);

        Api.as(Caller.YAWATA_RESIDENT)
                .get("/areas/{id}", neighborhood)
                .then()
                .statusCode(200)
                .body("withinIds", containsInAnyOrder(school.toString(), livingArea.toString()))
                .body("schemeCode", is("NEIGHBORHOOD"))
                .body("editable", is(false));
        within(school).body("items.id", contains(neighborhood.toString()));
        within(livingArea).body("items.id", contains(neighborhood.toString()));
    }

    @Test
    void whatLiesWithinIsFoundThroughAllSteps() {
        UUID district = create("茶屋町地区", DISTRICTS);
        UUID school = create("茶屋町小学校区", DISTRICTS, district);
        UUID neighborhood = create("茶屋町町内会", NEIGHBORHOODS, school, district);

        within(district).body("items.id", contains(school.toString(), neighborhood.toString()));
    }

    @Test
    void noAreaLiesWithinItselfHoweverFarAround() {
        UUID outer = create("外", DISTRICTS);
        UUID middle = create("中", DISTRICTS, outer);
        UUID inner = create("内", DISTRICTS, middle);

        for (UUID within : List.of(outer, middle, inner)) {
            replace(Caller.CITY, outer, "\"0\"", area("外 " + code(), DISTRICTS, within))
                    .statusCode(422)
                    .body("errors.pointer", contains("/withinIds"))
                    .body("errors.code", contains("cycle"));
        }
        Api.as(Caller.CITY).get("/areas/{id}", outer).then().body("withinIds.size()", is(0));
    }

    @Test
    void twoEditsAtOnceCloseNoCircle() throws Exception {
        UUID one = create("甲", DISTRICTS);
        UUID other = create("乙", DISTRICTS);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> edits = List.of(() -> putWithin("甲", one, other), () -> putWithin("乙", other, one));
            List<Integer> statuses = both.invokeAll(edits).stream()
                    .map(answer -> answer.resultNow())
                    .sorted()
                    .toList();

            assertEquals(List.of(200, 422), statuses);
        }
    }

    @Test
    void anAreaMovesToOtherAreas() {
        UUID area = create("移る町内会", NEIGHBORHOODS, YAWATA);

        replace(Caller.CITY, area, "\"0\"", area("移った町内会 " + code(), NEIGHBORHOODS, TOYOOKA))
                .statusCode(200)
                .body("withinIds", contains(TOYOOKA.toString()))
                .body("version", is(1));
        replace(Caller.CITY, area, "\"0\"", area("古い版", NEIGHBORHOODS)).statusCode(412);
        replace(Caller.CITY, area, null, area("版なし", NEIGHBORHOODS)).statusCode(428);
    }

    @Test
    void areasAreFoundBySchemeAndName() {
        UUID area = Api.create(Caller.CITY, "/areas", """
                {"schemeId": "%s", "name": "藤塚 %s", "kana": "ふじつか"}""".formatted(NEIGHBORHOODS, code()));

        Api.as(Caller.YAWATA_CENTER)
                .queryParam("schemeCode", "NEIGHBORHOOD")
                .queryParam("query", "ふじつか")
                .get("/areas")
                .then()
                .statusCode(200)
                .body("items.id", contains(area.toString()));
    }

    @Test
    void anotherMunicipalitysAreaIsUnknownHere() {
        Api.as(Caller.CITY)
                .get("/areas/{id}", OGAWA)
                .then()
                .statusCode(404)
                .body("type", is("/problems/area-not-found"));
        Api.as(Caller.CITY).queryParam("limit", 200).get("/areas").then().body("items.id", not(hasItem(OGAWA)));
        replace(Caller.CITY, OGAWA, "\"0\"", area("よその区域", DISTRICTS)).statusCode(404);

        post(area("よその中", NEIGHBORHOODS, YAWATA, OGAWA))
                .statusCode(422)
                .body("errors.pointer", contains("/withinIds/1"))
                .body("errors.code", contains("unknown-reference"));
        post(area("よその分け方", World.id("scheme/" + World.OMITAMA + "/LIVING_AREA")))
                .statusCode(422)
                .body("errors.pointer", contains("/schemeId"));
    }

    @Test
    void onlyTheCityDrawsAreas() {
        for (Caller caller : List.of(Caller.YAWATA_CENTER, Caller.YAWATA_RESIDENT)) {
            Api.as(caller).body(area("勝手な区域", DISTRICTS)).post("/areas").then().statusCode(403);
            Api.as(caller)
                    .body("{\"code\": \"X\", \"name\": \"x\", \"position\": 1}")
                    .post("/area-schemes")
                    .then()
                    .statusCode(403);
            replace(caller, MACHIYA, "\"0\"", area("勝手な名前", NEIGHBORHOODS)).statusCode(403);
        }
        Api.anonymous().get("/areas").then().statusCode(401);
        Api.anonymous().get("/area-schemes").then().statusCode(401);
    }

    @Test
    void aNameIsGivenOnceInASchemeAndATakenOneIsSaidAtItsField() {
        String body = area("一つだけ " + code(), DISTRICTS);
        post(body).statusCode(201);

        post(body)
                .statusCode(409)
                .body("type", is("/problems/duplicate"))
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("duplicate"));
    }

    @Test
    void badInputIsRefusedAtItsPlace() {
        post("{\"name\": \" \"}").statusCode(422).body("errors.pointer", contains("/name", "/schemeId"));
        Api.as(Caller.CITY)
                .body("{\"code\": \"lower case\", \"name\": \"x\", \"position\": -1}")
                .post("/area-schemes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/code", "/position"));
        Api.as(Caller.CITY).queryParam("withinId", "x").get("/areas").then().statusCode(400);
    }

    private static int putWithin(String name, UUID area, UUID within) {
        return replace(Caller.CITY, area, "\"0\"", area(name + code(), DISTRICTS, within))
                .extract()
                .statusCode();
    }

    private static ValidatableResponse within(UUID area) {
        return Api.as(Caller.CITY)
                .queryParam("withinId", area)
                .get("/areas")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String body) {
        return Api.as(Caller.CITY).body(body).post("/areas").then();
    }

    private static ValidatableResponse replace(Caller caller, UUID id, String ifMatch, String body) {
        RequestSpecification request = Api.as(caller).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/areas/{id}", id).then();
    }

    private static UUID create(String name, UUID scheme, UUID... within) {
        return Api.create(Caller.CITY, "/areas", area(name + " " + code(), scheme, within));
    }

    private static String area(String name, UUID scheme, UUID... within) {
        return """
                {"schemeId": "%s", "name": "%s", "withinIds": [%s]}
                """.formatted(
                scheme, name, Stream.of(within).map(id -> "\"" + id + "\"").collect(Collectors.joining(",")));
    }

    private static String code() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .toUpperCase(java.util.Locale.ROOT)
                .replace('-', '_');
    }
}
