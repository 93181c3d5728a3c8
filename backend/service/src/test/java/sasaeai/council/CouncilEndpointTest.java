package sasaeai.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static sasaeai.World.OGAWA_COUNCIL;
import static sasaeai.World.TOYOOKA_COUNCIL;
import static sasaeai.World.YAWATA;
import static sasaeai.World.YAWATA_COUNCIL;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class CouncilEndpointTest {

    @Test
    void aResidentKnowsOnlyTheOwnCouncil() {
        Api.as(Caller.YAWATA_RESIDENT).get("/councils").then().statusCode(200).body("items.name", contains("八幡協議体"));

        Api.as(Caller.YAWATA_RESIDENT)
                .get("/councils/{id}", TOYOOKA_COUNCIL)
                .then()
                .statusCode(404)
                .body("type", is("/problems/council-not-found"));
    }

    @Test
    void aCouncilOfAnotherMunicipalityDoesNotExist() {
        Api.as(Caller.CITY).get("/councils/{id}", OGAWA_COUNCIL).then().statusCode(404);

        Api.as(Caller.CITY).get("/councils").then().statusCode(200).body("items.name", not(hasItem("いい輪ネットおがわ")));
    }

    @Test
    void aCenterCannotRenameACouncilOfAnotherArea() {
        Api.as(Caller.TOYOOKA_CENTER)
                .header("If-Match", "\"0\"")
                .body(council("改名した協議体"))
                .put("/councils/{id}", YAWATA_COUNCIL)
                .then()
                .statusCode(403)
                .body("type", is("/problems/council-edit-forbidden"));
    }

    @Test
    void aRepeatedCreateMakesOneCouncil() {
        String key = UUID.randomUUID().toString();
        String name = "片岡協議体 " + key;

        String first = create(key, name);
        String second = create(key, name);

        org.junit.jupiter.api.Assertions.assertEquals(first, second);
        Api.as(Caller.CITY)
                .queryParam("query", name)
                .get("/councils")
                .then()
                .statusCode(200)
                .body("items.size()", is(1));
    }

    @Test
    void aTakenNameIsSaidAtItsFieldWhetherItIsGivenFirstOrLater() {
        UUID id = Api.create(Caller.CITY, "/councils", council("倉賀野協議体 " + UUID.randomUUID()));

        taken(Api.as(Caller.CITY).body(council("八幡協議体")).post("/councils"));
        taken(Api.as(Caller.CITY)
                .header("If-Match", "\"0\"")
                .body(council("八幡協議体"))
                .put("/councils/{id}", id));
    }

    private static void taken(Response answer) {
        answer.then()
                .statusCode(409)
                .body("type", is("/problems/duplicate"))
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("duplicate"));
    }

    @Test
    void anEditOfAnOldVersionIsRefused() {
        UUID id = Api.create(Caller.CITY, "/councils", council("新町協議体 " + UUID.randomUUID()));
        replace(id, "\"0\"", 200);

        replace(id, "\"0\"", 412);
        replace(id, null, 428);
    }

    private static void replace(UUID id, String ifMatch, int status) {
        var request = Api.as(Caller.CITY).body(council("新町地区 " + UUID.randomUUID()));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        request.put("/councils/{id}", id).then().statusCode(status);
    }

    private static String create(String key, String name) {
        return Api.as(Caller.CITY)
                .header("Idempotency-Key", key)
                .body(council(name))
                .post("/councils")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String council(String name) {
        return """
                {"name": "%s", "layer": "2", "areaId": "%s", "status": "ACTIVE"}
                """.formatted(name, YAWATA);
    }
}
