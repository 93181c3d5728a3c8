package sasaeai.shared.web;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

/** What whoever runs the service looks at. */
@QuarkusTest
class OperationsTest {

    @Test
    void itSaysThatItLivesAndWhetherItIsReady() {
        get("/q/health/live").then().statusCode(200).body("status", is("UP"));
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks", hasSize(greaterThan(0)))
                .body("checks.status", everyItem(is("UP")));
    }

    @Test
    void itCountsRequestsByTheirOperationAndNotByWhatTheyNamed() {
        String id = "0197a000-0000-7000-8000-00000000abcd";
        Api.as(Caller.CITY).get("/councils/{id}", id).then().statusCode(404);

        get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds_count"))
                .body(containsString("/councils/{councilId}"))
                .body(not(containsString(id)));
    }
}
