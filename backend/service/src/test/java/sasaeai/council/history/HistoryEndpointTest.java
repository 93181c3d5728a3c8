package sasaeai.council.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static sasaeai.World.OGAWA_COUNCIL;
import static sasaeai.World.TOYOOKA_COUNCIL;
import static sasaeai.World.YAWATA_COUNCIL;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.council.TestCouncils;

@QuarkusTest
class HistoryEndpointTest {

    @Test
    void aLaterVisionTakesThePlaceOfAnEarlierOne() {
        UUID council = TestCouncils.open("矢中");
        vision(Caller.CITY, council, "声をかけあう町", "2017-07-03").statusCode(201).body("decidedOn", is("2017-07-03"));

        vision(Caller.CITY, council, "だれも一人にしない町", "2020-04-01").statusCode(201);

        Api.as(Caller.YAWATA_CENTER)
                .get("/councils/{id}/visions", council)
                .then()
                .statusCode(200)
                .body("items.text", contains("だれも一人にしない町", "声をかけあう町"));
        Api.as(Caller.CITY)
                .get("/councils/{id}", council)
                .then()
                .body("vision.text", is("だれも一人にしない町"))
                .body("version", is(2));
    }

    @Test
    void aVisionIsWrittenByTheCityAndTheCouncilsOwnCenter() {
        vision(Caller.TOYOOKA_CENTER, YAWATA_COUNCIL, "よその目標", "2017-07-03")
                .statusCode(403)
                .body("type", is("/problems/council-edit-forbidden"));
        vision(Caller.YAWATA_RESIDENT, YAWATA_COUNCIL, "住民の目標", "2017-07-03").statusCode(403);
        vision(Caller.CITY, OGAWA_COUNCIL, "よその市の目標", "2017-07-03").statusCode(404);
        vision(Caller.YAWATA_CENTER, YAWATA_COUNCIL, "八幡の目標", "2018-07-03").statusCode(201);
        Api.as(Caller.YAWATA_RESIDENT)
                .get("/councils/{id}/visions", YAWATA_COUNCIL)
                .then()
                .statusCode(200)
                .body("items.text", hasItem("八幡の目標"))
                .body("items.text", not(hasItem("住民の目標")));
        Api.as(Caller.TOYOOKA_RESIDENT)
                .get("/councils/{id}/visions", YAWATA_COUNCIL)
                .then()
                .statusCode(404);
        Api.anonymous().get("/councils/{id}/visions", YAWATA_COUNCIL).then().statusCode(401);
        Api.as(Caller.CITY)
                .get("/councils/{id}/visions", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void twoVisionsOfOneDayAndOneOfTomorrowAreRefused() {
        UUID council = TestCouncils.open("中居");
        vision(Caller.CITY, council, "一つ目", "2017-07-03").statusCode(201);

        vision(Caller.CITY, council, "二つ目", "2017-07-03").statusCode(409);
        vision(Caller.CITY, council, "先の話", "2199-01-01")
                .statusCode(422)
                .body("errors.pointer", contains("/decidedOn"))
                .body("errors.code", contains("date-range"));
        vision(Caller.CITY, council, " ", "2019-01-01").statusCode(422).body("errors.pointer", contains("/text"));
    }

    @Test
    void aSplitIsReadFromBothCouncils() {
        UUID old = TestCouncils.open("六郷");
        UUID split = TestCouncils.open("岩鼻");

        lineage(Caller.CITY, split, "SPLIT_FROM", old).statusCode(201).body("direction", is("FROM_HERE"));

        Api.as(Caller.YAWATA_CENTER)
                .get("/councils/{id}/lineage", old)
                .then()
                .statusCode(200)
                .body("items.relation", contains("SPLIT_FROM"))
                .body("items.otherId", contains(split.toString()))
                .body("items.direction", contains("TO_HERE"));
        Api.as(Caller.CITY)
                .get("/councils/{id}/lineage", split)
                .then()
                .body("items.otherId", contains(old.toString()))
                .body("items.direction", contains("FROM_HERE"));
    }

    @Test
    void onlyTheCityWritesLineageAndOnlyOfItsOwnCouncils() {
        lineage(Caller.YAWATA_CENTER, YAWATA_COUNCIL, "SPLIT_FROM", TOYOOKA_COUNCIL)
                .statusCode(403);
        lineage(Caller.YAWATA_RESIDENT, YAWATA_COUNCIL, "SPLIT_FROM", TOYOOKA_COUNCIL)
                .statusCode(403);
        lineage(Caller.CITY, YAWATA_COUNCIL, "SPLIT_FROM", OGAWA_COUNCIL)
                .statusCode(422)
                .body("errors.pointer", contains("/otherId"))
                .body("errors.code", contains("unknown-reference"));
        lineage(Caller.CITY, YAWATA_COUNCIL, "MERGED_INTO", YAWATA_COUNCIL)
                .statusCode(422)
                .body("errors.code", contains("self"));
        lineage(Caller.CITY, YAWATA_COUNCIL, "MARRIED_TO", TOYOOKA_COUNCIL)
                .statusCode(422)
                .body("errors.pointer", contains("/relation"));
        lineage(Caller.OMITAMA_CITY, YAWATA_COUNCIL, "SPLIT_FROM", OGAWA_COUNCIL)
                .statusCode(404);
    }

    @Test
    void whatWasWrittenByMistakeIsTakenBackFromEitherCouncilAndTheAuditKnowsIt() {
        UUID old = TestCouncils.open("下室田");
        UUID split = TestCouncils.open("上室田");
        UUID mistake = entry(split, old);

        takeBack(Caller.CITY, TestCouncils.open("中室田"), mistake)
                .statusCode(404)
                .body("type", is("/problems/lineage-not-found"));
        takeBack(Caller.YAWATA_CENTER, old, mistake).statusCode(403);
        takeBack(Caller.CITY, old, mistake).statusCode(204);

        for (UUID council : new UUID[] {old, split}) {
            Api.as(Caller.CITY)
                    .get("/councils/{id}/lineage", council)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        Api.as(Caller.CITY)
                .queryParam("entity", "council_lineage")
                .queryParam("entityId", mistake)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.action", containsInAnyOrder("INSERT", "DELETE"));
        takeBack(Caller.CITY, old, mistake).statusCode(404);
        takeBack(Caller.CITY, split, entry(split, old)).statusCode(204);
    }

    @Test
    void aClosedCouncilTakesNothingMore() {
        UUID closed = TestCouncils.closed("閉じた会");

        vision(Caller.CITY, closed, "遅すぎた目標", "2017-07-03")
                .statusCode(409)
                .body("type", is("/problems/council-closed"));
        lineage(Caller.CITY, closed, "MERGED_INTO", YAWATA_COUNCIL)
                .statusCode(409)
                .body("type", is("/problems/council-closed"));
    }

    private static ValidatableResponse vision(Caller caller, UUID council, String text, String decidedOn) {
        return Api.as(caller)
                .body("{\"text\": \"%s\", \"decidedOn\": \"%s\"}".formatted(text, decidedOn))
                .post("/councils/{id}/visions", council)
                .then();
    }

    private static UUID entry(UUID council, UUID other) {
        return UUID.fromString(lineage(Caller.CITY, council, "SPLIT_FROM", other)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse takeBack(Caller caller, UUID council, UUID lineage) {
        return Api.as(caller)
                .delete("/councils/{id}/lineage/{lineageId}", council, lineage)
                .then();
    }

    private static ValidatableResponse lineage(Caller caller, UUID council, String relation, UUID other) {
        return Api.as(caller)
                .body("{\"relation\": \"%s\", \"otherId\": \"%s\", \"happenedOn\": \"2016-04-01\"}"
                        .formatted(relation, other))
                .post("/councils/{id}/lineage", council)
                .then();
    }
}
