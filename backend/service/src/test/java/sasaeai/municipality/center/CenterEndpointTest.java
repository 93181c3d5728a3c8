package sasaeai.municipality.center;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static sasaeai.World.OGAWA;
import static sasaeai.World.TOYOOKA;
import static sasaeai.World.YAWATA;
import static sasaeai.World.YAWATA_CENTER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class CenterEndpointTest {

    @Test
    void everybodyOfTheMunicipalityKnowsItsCenters() {
        Api.as(Caller.YAWATA_RESIDENT).get("/centers").then().statusCode(200).body("items.name", hasItem("あんしんセンター八幡"));

        Api.as(Caller.YAWATA_CENTER)
                .get("/centers/{id}", YAWATA_CENTER)
                .then()
                .statusCode(200)
                .body("areaIds", contains(YAWATA.toString()))
                .body("editable", is(false));
        Api.as(Caller.OMITAMA_CITY).get("/centers").then().body("items.name", not(hasItem("あんしんセンター八幡")));
        Api.as(Caller.OMITAMA_CITY)
                .get("/centers/{id}", YAWATA_CENTER)
                .then()
                .statusCode(404)
                .body("type", is("/problems/center-not-found"));
        Api.anonymous().get("/centers").then().statusCode(401);
    }

    @Test
    void theCityMovesAreasFromCenterToCenter() {
        UUID id = Api.create(Caller.CITY, "/centers", center("新しいセンター " + UUID.randomUUID(), YAWATA));

        replace(Caller.CITY, id, 0, center("改めたセンター " + id, YAWATA, TOYOOKA))
                .statusCode(200)
                .body("areaIds", containsInAnyOrder(YAWATA.toString(), TOYOOKA.toString()))
                .body("version", is(1));
        replace(Caller.CITY, id, 0, center("古い版", YAWATA)).statusCode(412);
        Api.as(Caller.CITY)
                .body(center("版なし", YAWATA))
                .put("/centers/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void noCenterChangesItself() {
        replace(Caller.YAWATA_CENTER, YAWATA_CENTER, 0, center("自分で改名", YAWATA)).statusCode(403);
        post(Caller.YAWATA_CENTER, center("増やす", YAWATA)).statusCode(403);
        post(Caller.YAWATA_RESIDENT, center("増やす", YAWATA)).statusCode(403);
    }

    @Test
    void badInputIsRefusedAtItsPlace() {
        post(Caller.CITY, center("よその区域のセンター", YAWATA, OGAWA))
                .statusCode(422)
                .body("errors.pointer", contains("/areaIds/1"))
                .body("errors.code", contains("unknown-reference"));
        post(Caller.CITY, "{\"phone\": \"電話\"}").statusCode(422).body("errors.pointer", contains("/name", "/phone"));
        post(Caller.CITY, center("あんしんセンター八幡"))
                .statusCode(409)
                .body("type", is("/problems/duplicate"))
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("duplicate"));
    }

    private static ValidatableResponse post(Caller caller, String body) {
        return Api.as(caller).body(body).post("/centers").then();
    }

    private static ValidatableResponse replace(Caller caller, UUID id, long version, String body) {
        return Api.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/centers/{id}", id)
                .then();
    }

    private static String center(String name, UUID... areas) {
        StringBuilder ids = new StringBuilder();
        for (UUID area : areas) {
            ids.append(ids.isEmpty() ? "" : ",").append('"').append(area).append('"');
        }
        return "{\"name\": \"" + name + "\", \"phone\": \"000-0000\", \"areaIds\": [" + ids + "]}";
    }
}
