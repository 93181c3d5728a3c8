package sasaeai.resource;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class ResourceHistoryTest {

    @Test
    void whoChangedWhatIsToldNewestFirst() {
        UUID area = Resources.areaWithin(YAWATA);
        UUID id = Resources.published(area, "サロン", Resources.when("毎週木曜日"));
        Api.as(Caller.YAWATA_CENTER)
                .header(
                        "If-Match",
                        Api.as(Caller.CITY).get("/resources/{id}", id).header("ETag"))
                .body(Resources.words(area, "新しいサロン", "PAUSED", Resources.when("毎週金曜日")))
                .put("/resources/{id}", id)
                .then()
                .statusCode(200);
        Resources.confirm(id, Resources.TODAY);

        history(Caller.CITY, id)
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].operation", is("createResourceConfirmation"))
                .body("items[1].operation", is("replaceResource"))
                .body("items[1].who", notNullValue())
                .body("items[1].changed", hasItem("name"))
                .body("items[1].changed", hasItem("status"))
                .body("items[1].changed", hasItem("schedules"))
                .body("items[1].changed", not(hasItem("stops")))
                .body("items[2].operation", is("createResource"))
                .body("items[2].changed", hasSize(0));
    }

    @Test
    void otherTimesAloneAreAChangeToo() {
        UUID area = Resources.areaWithin(YAWATA);
        UUID id = Resources.published(area, "サロン", Resources.when("毎週木曜日"));
        Api.as(Caller.CITY)
                .header(
                        "If-Match",
                        Api.as(Caller.CITY).get("/resources/{id}", id).header("ETag"))
                .body(Resources.words(area, "サロン", "PUBLISHED", Resources.when("毎週金曜日")))
                .put("/resources/{id}", id)
                .then()
                .statusCode(200);

        history(Caller.YAWATA_CENTER, id).body("items[0].changed", containsInAnyOrder("schedules"));
    }

    @Test
    void whoLooksAtItIsNoChangeOfIt() {
        UUID id = Resources.published(YAWATA, "見守り", ", \"contact\": {\"text\": \"090-2222-2222\"}");
        Api.as(Caller.YAWATA_CENTER).get("/resources/{id}", id).then().statusCode(200);

        history(Caller.CITY, id).body("items", hasSize(1));
    }

    @Test
    void itIsForThoseWhoLookAfterTheResource() {
        UUID id = Resources.published(Resources.areaWithin(YAWATA), "サロン", "");

        history(Caller.TOYOOKA_CENTER, id).statusCode(403).body("type", is("/problems/resource-edit-forbidden"));
        history(Caller.CITY, UUID.randomUUID()).statusCode(404).body("type", is("/problems/resource-not-found"));
    }

    private static ValidatableResponse history(Caller caller, UUID id) {
        return Api.as(caller).get("/resources/{id}/history", id).then();
    }
}
