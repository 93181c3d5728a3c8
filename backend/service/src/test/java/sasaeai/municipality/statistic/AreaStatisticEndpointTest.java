package sasaeai.municipality.statistic;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static sasaeai.World.OGAWA;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class AreaStatisticEndpointTest {

    @Test
    void figuresAreKeptAsPrintedNewestDayFirst() {
        UUID area = area();
        post(
                        Caller.CITY,
                        "{\"areaId\": \"" + area
                                + "\", \"asOf\": \"2017-04-01\", \"households\": 5123, \"source\": \"概況\"}")
                .statusCode(201)
                .body("households", is(5123))
                .body("population", nullValue());
        post(Caller.CITY, figures(area, "2018-04-01", 14212, 6189)).statusCode(201);

        Api.as(Caller.YAWATA_RESIDENT)
                .queryParam("areaId", area)
                .get("/area-statistics")
                .then()
                .statusCode(200)
                .body("items.asOf", contains("2018-04-01", "2017-04-01"))
                .body("items.editable", contains(false, false));
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        UUID area = area();
        post(Caller.CITY, figures(area, "2016-04-01", 10, 1)).statusCode(201);
        post(Caller.CITY, figures(area, "2017-04-01", 10, 1)).statusCode(201);
        post(Caller.CITY, figures(area, "2018-04-01", 10, 1)).statusCode(201);

        String cursor = page(area, null)
                .body("items.asOf", contains("2018-04-01", "2017-04-01"))
                .extract()
                .path("nextCursor");

        page(area, cursor).body("items.asOf", contains("2016-04-01")).body("nextCursor", nullValue());
    }

    @Test
    void theOldAreAPartOfThePopulation() {
        post(Caller.CITY, figures(YAWATA, "2016-04-01", 100, 101))
                .statusCode(422)
                .body("errors.pointer", contains("/aged65"))
                .body("errors.code", contains("max"));
    }

    @Test
    void oneSourceCountsAnAreaOnceADay() {
        UUID area = area();
        post(Caller.CITY, figures(area, "2016-04-01", 100, 10)).statusCode(201);

        post(Caller.CITY, figures(area, "2016-04-01", 200, 20)).statusCode(409).body("type", is("/problems/duplicate"));
    }

    @Test
    void theCityCorrectsFigures() {
        UUID id = Api.create(Caller.CITY, "/area-statistics", figures(area(), "2016-04-01", 100, 10));
        String body = figures(YAWATA, "2015-04-0" + (1 + (id.hashCode() & 7)), 120, 12);

        Api.as(Caller.CITY)
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/area-statistics/{id}", id)
                .then()
                .statusCode(200)
                .body("population", is(120))
                .body("areaName", is("八幡"));
        Api.as(Caller.CITY)
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/area-statistics/{id}", id)
                .then()
                .statusCode(412);
        Api.as(Caller.CITY).body(body).put("/area-statistics/{id}", id).then().statusCode(428);
        Api.as(Caller.YAWATA_CENTER)
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/area-statistics/{id}", id)
                .then()
                .statusCode(403);
    }

    @Test
    void figuresOfAnotherMunicipalityDoNotExist() {
        UUID foreign = Api.create(Caller.OMITAMA_CITY, "/area-statistics", figures(OGAWA, "2016-04-01", 100, 10));

        Api.as(Caller.CITY)
                .get("/area-statistics/{id}", foreign)
                .then()
                .statusCode(404)
                .body("type", is("/problems/area-statistic-not-found"));
        Api.as(Caller.CITY).get("/area-statistics").then().body("items.areaId", not(hasItem(OGAWA.toString())));
        post(Caller.CITY, figures(OGAWA, "2017-04-01", 100, 10))
                .statusCode(422)
                .body("errors.pointer", contains("/areaId"))
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void nobodyElseAddsFigures() {
        post(Caller.YAWATA_CENTER, figures(YAWATA, "2016-05-01", 100, 10)).statusCode(403);
        post(Caller.YAWATA_RESIDENT, figures(YAWATA, "2016-05-01", 100, 10)).statusCode(403);
        Api.anonymous().get("/area-statistics").then().statusCode(401);
        post(Caller.CITY, "{\"population\": -1}")
                .statusCode(422)
                .body("errors.pointer", contains("/areaId", "/asOf", "/population", "/source"));
        post(Caller.CITY, figures(YAWATA, "0016-05-01", 1, 1))
                .statusCode(422)
                .body("errors.code", contains("date-range"));
    }

    private static UUID area() {
        return Api.create(
                Caller.CITY,
                "/areas",
                "{\"schemeId\": \"" + World.DISTRICTS + "\", \"name\": \"" + UUID.randomUUID() + "\"}");
    }

    private static ValidatableResponse post(Caller caller, String body) {
        return Api.as(caller).body(body).post("/area-statistics").then();
    }

    private static ValidatableResponse page(UUID area, String cursor) {
        var request = Api.as(Caller.CITY).queryParam("areaId", area).queryParam("limit", 2);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/area-statistics").then().statusCode(200);
    }

    private static String figures(UUID area, String asOf, int population, int aged65) {
        return """
                {"areaId": "%s", "asOf": "%s", "population": %d, "aged65": %d, "source": "住民基本台帳"}
                """.formatted(area, asOf, population, aged65);
    }
}
