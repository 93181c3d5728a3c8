package sasaeai.council.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static sasaeai.World.OGAWA_COUNCIL;
import static sasaeai.World.YAWATA_COUNCIL;
import static sasaeai.World.YAWATA_RESIDENT_MEMBER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;
import sasaeai.council.TestCouncils;

@QuarkusTest
class MemberEndpointTest {

    @Test
    void aMemberIsShownByCapacityAndLocality() {
        UUID council = TestCouncils.open("会員の会");

        create(Caller.YAWATA_CENTER, council, member("民生委員", "2020-04-01", null))
                .statusCode(201)
                .body("displayName", is("民生委員（町屋）"))
                .body("current", is(true))
                .body("editable", is(true));
        create(
                        Caller.CITY,
                        council,
                        "{\"capacity\": \"社協\", \"kind\": \"CONNECTOR\", \"core\": true, \"termFrom\": \"2020-04-01\"}")
                .statusCode(201)
                .body("displayName", is("社協"));
    }

    @Test
    void onlyThoseWhoLookAfterTheCouncilKnowThePerson() {
        members(Caller.CITY, YAWATA_COUNCIL)
                .body("items.find { it.id == '%s' }.personId".formatted(YAWATA_RESIDENT_MEMBER), is(person()))
                .body("items.find { it.id == '%s' }.hasLogin".formatted(YAWATA_RESIDENT_MEMBER), is(true));
        members(Caller.YAWATA_CENTER, YAWATA_COUNCIL).body("items.personId", hasItem(person()));
        for (Caller other : List.of(Caller.TOYOOKA_CENTER, Caller.YAWATA_RESIDENT)) {
            members(other, YAWATA_COUNCIL)
                    .body("items.displayName", hasItem("区長（町屋）"))
                    .body("items[0].personId", nullValue())
                    .body("items[0].hasLogin", nullValue())
                    .body("items[0].editable", is(false))
                    .body(not(containsString("試験")));
        }
    }

    @Test
    void aListShowsThoseWhoseTermRunsOnTheDay() {
        UUID council = TestCouncils.open("任期の会");
        id(create(Caller.CITY, council, member("元区長", "2019-04-01", "2021-03-31")));
        id(create(Caller.CITY, council, member("区長", "2021-04-01", null)));

        members(Caller.CITY, council).body("items.capacity", contains("区長"));
        on(council, "2021-03-31").body("items.capacity", contains("元区長"));
        on(council, "2021-04-01").body("items.capacity", contains("区長"));
        on(council, "2019-03-31").body("items.size()", is(0));
        Api.as(Caller.CITY)
                .queryParam("all", true)
                .get("/councils/{id}/members", council)
                .then()
                .body("items.capacity", contains("元区長", "区長"))
                .body("items.current", contains(false, true));
    }

    @Test
    void termsMayOverlapButNoneEndsBeforeItStarts() {
        UUID council = TestCouncils.open("重なる会");
        create(Caller.CITY, council, member("区長", "2020-04-01", null)).statusCode(201);
        create(Caller.CITY, council, member("区長", "2020-04-01", null)).statusCode(201);

        create(Caller.CITY, council, member("区長", "2020-04-01", "2020-03-31"))
                .statusCode(422)
                .body("errors.pointer", contains("/termTo"))
                .body("errors.code", contains("end-before-start"));
    }

    @Test
    void aMemberIsChangedByThoseWhoLookAfterTheCouncil() {
        UUID id = id(create(Caller.CITY, YAWATA_COUNCIL, member("福祉員", "2020-04-01", "2020-05-01")));
        String changed = member("公民館長", "2020-04-01", "2020-06-01");

        replace(Caller.YAWATA_CENTER, id, 0, changed)
                .statusCode(200)
                .body("displayName", is("公民館長（町屋）"))
                .body("version", is(1));
        replace(Caller.CITY, id, 0, changed).statusCode(412);
        Api.as(Caller.CITY).body(changed).put("/members/{id}", id).then().statusCode(428);
        replace(Caller.TOYOOKA_CENTER, id, 1, changed)
                .statusCode(403)
                .body("type", is("/problems/council-edit-forbidden"));
        replace(Caller.YAWATA_RESIDENT, id, 1, changed).statusCode(403);
        replace(Caller.OMITAMA_CITY, id, 1, changed).statusCode(404).body("type", is("/problems/member-not-found"));
    }

    @Test
    void nobodyElseTakesMembersInOrSeesThem() {
        create(Caller.TOYOOKA_CENTER, YAWATA_COUNCIL, member("区長", "2020-04-01", null))
                .statusCode(403);
        create(Caller.YAWATA_RESIDENT, YAWATA_COUNCIL, member("区長", "2020-04-01", null))
                .statusCode(403);
        create(Caller.CITY, OGAWA_COUNCIL, member("区長", "2020-04-01", null)).statusCode(404);
        Api.as(Caller.TOYOOKA_RESIDENT)
                .get("/councils/{id}/members", YAWATA_COUNCIL)
                .then()
                .statusCode(404);
        Api.as(Caller.CITY).get("/councils/{id}/members", OGAWA_COUNCIL).then().statusCode(404);
        Api.anonymous().get("/councils/{id}/members", YAWATA_COUNCIL).then().statusCode(401);
    }

    @Test
    void aClosedCouncilRefusesAllChanges() {
        UUID council = TestCouncils.open("終わった会");
        UUID id = id(create(Caller.CITY, council, member("区長", "2020-04-01", null)));
        TestCouncils.close(council, "終わった会");

        for (ValidatableResponse answer : List.of(
                create(Caller.CITY, council, member("区長", "2020-04-01", null)),
                replace(Caller.CITY, id, 0, member("区長", "2020-04-01", null)),
                handOver(Caller.CITY, id, 0, UUID.randomUUID().toString(), "{\"on\": \"2027-04-01\"}"))) {
            answer.statusCode(409).body("type", is("/problems/council-closed"));
        }
        members(Caller.CITY, council).body("items.editable", contains(false));
    }

    @Test
    void aPersonComesInWithTheMemberAndStaysOutOfTheList() {
        UUID council = TestCouncils.open("人の会");

        create(Caller.CITY, council, """
                {"capacity": "区長", "kind": "LOCAL_ACTOR", "core": true, "termFrom": "2020-04-01",
                 "person": {"name": "例示 太郎", "phone": "000-0000"}}""")
                .statusCode(201)
                .body("personId", notNullValue())
                .body("hasLogin", is(false))
                .body(not(containsString("例示")));
    }

    @Test
    void badInputIsRefusedAtItsPlace() {
        create(Caller.CITY, YAWATA_COUNCIL, "{\"person\": {\"email\": \"x\"}}")
                .statusCode(422)
                .body("errors.pointer", hasItems("/capacity", "/kind", "/core", "/termFrom", "/person/email"));
        create(Caller.CITY, YAWATA_COUNCIL, "{\"displayName\": \"x\"}").statusCode(422);
        Api.as(Caller.CITY)
                .queryParam("on", "tomorrow")
                .get("/councils/{id}/members", YAWATA_COUNCIL)
                .then()
                .statusCode(400);
    }

    private static String person() {
        return World.personId(Caller.YAWATA_RESIDENT).toString();
    }

    private static ValidatableResponse members(Caller caller, UUID council) {
        return Api.as(caller).get("/councils/{id}/members", council).then().statusCode(200);
    }

    private static ValidatableResponse on(UUID council, String day) {
        return Api.as(Caller.CITY)
                .queryParam("on", day)
                .get("/councils/{id}/members", council)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse create(Caller caller, UUID council, String body) {
        return Api.as(caller).body(body).post("/councils/{id}/members", council).then();
    }

    private static ValidatableResponse replace(Caller caller, UUID id, long version, String body) {
        return Api.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/members/{id}", id)
                .then();
    }

    static ValidatableResponse handOver(Caller caller, UUID id, long version, String key, String body) {
        return Api.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/members/{id}/handover", id)
                .then();
    }

    private static UUID id(ValidatableResponse created) {
        return UUID.fromString(created.statusCode(201).extract().path("id"));
    }

    static String member(String capacity, String from, String to) {
        return """
                {"capacity": "%s", "locality": "町屋", "kind": "LOCAL_ACTOR", "core": false, "termFrom": "%s"%s}
                """.formatted(capacity, from, to == null ? "" : ", \"termTo\": \"" + to + "\"");
    }
}
