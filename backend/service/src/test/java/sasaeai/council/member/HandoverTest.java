package sasaeai.council.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.council.member.MemberEndpointTest.handOver;
import static sasaeai.council.member.MemberEndpointTest.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.council.TestCouncils;

@QuarkusTest
class HandoverTest {
    private UUID council;
    private UUID chief;

    @BeforeEach
    void aWardChiefIsInOffice() {
        council = TestCouncils.open("引き継ぐ会");
        chief = Api.create(Caller.CITY, "/councils/" + council + "/members", member("区長", "2025-04-01", null));
    }

    @Test
    void oneTermEndsTheDayBeforeTheNextStarts() {
        String successor = handOver(Caller.YAWATA_CENTER, chief, 0, key(), "{\"on\": \"2026-04-01\"}")
                .statusCode(201)
                .body("displayName", is("区長（町屋）"))
                .body("termFrom", is("2026-04-01"))
                .body("termTo", nullValue())
                .extract()
                .path("id");

        everybody()
                .body("items.id", contains(chief.toString(), successor))
                .body("items[0].termTo", is("2026-03-31"))
                .body("items[0].successorId", is(successor))
                .body("items[0].version", is(1))
                .body("items.current", contains(false, true));
    }

    @Test
    void whatIsSaidOtherwiseChanges() {
        handOver(
                        Caller.CITY,
                        chief,
                        0,
                        key(),
                        "{\"on\": \"2026-04-01\", \"capacity\": \"区長代理\", \"locality\": \"剣崎\", \"person\": {\"name\": \"例示 次郎\"}}")
                .statusCode(201)
                .body("displayName", is("区長代理（剣崎）"))
                .body("hasLogin", is(false))
                .body("personId", not(nullValue()));
    }

    @Test
    void aRepeatedHandoverMakesOneSuccessor() {
        String key = key();
        String first = handOver(Caller.CITY, chief, 0, key, "{\"on\": \"2026-04-01\"}")
                .statusCode(201)
                .extract()
                .path("id");
        String second = handOver(Caller.CITY, chief, 0, key, "{\"on\": \"2026-04-01\"}")
                .statusCode(201)
                .extract()
                .path("id");

        assertEquals(first, second);
        everybody().body("items.size()", is(2));
        handOver(Caller.CITY, UUID.fromString(first), 0, key, "{\"on\": \"2026-04-01\"}")
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void aSeatIsHandedOverOnce() {
        handOver(Caller.CITY, chief, 0, key(), "{\"on\": \"2026-04-01\"}").statusCode(201);

        handOver(Caller.CITY, chief, 1, key(), "{\"on\": \"2026-05-01\"}")
                .statusCode(409)
                .body("type", is("/problems/member-term-ended"));
        everybody().body("items.size()", is(2));
    }

    @Test
    void aTermThatEndedEarlierLeavesNothingToHandOver() {
        UUID former = Api.create(
                Caller.CITY, "/councils/" + council + "/members", member("民生委員", "2020-04-01", "2021-03-31"));

        handOver(Caller.CITY, former, 0, key(), "{\"on\": \"2026-04-01\"}").statusCode(409);
        handOver(Caller.CITY, former, 0, key(), "{\"on\": \"2021-04-01\"}").statusCode(201);
    }

    @Test
    void nothingHappensWhenTheHandoverIsRefused() {
        handOver(Caller.CITY, chief, 7, key(), "{\"on\": \"2026-04-01\"}").statusCode(412);
        handOver(Caller.CITY, chief, 0, key(), "{}").statusCode(422);
        handOver(Caller.CITY, chief, 0, key(), "{\"on\": \"2025-04-01\", \"person\": {\"name\": \"例示 三郎\"}}")
                .statusCode(422)
                .body("errors.pointer", contains("/on"));
        handOver(Caller.TOYOOKA_CENTER, chief, 0, key(), "{\"on\": \"2026-04-01\"}")
                .statusCode(403);
        handOver(Caller.YAWATA_RESIDENT, chief, 0, key(), "{\"on\": \"2026-04-01\"}")
                .statusCode(403);
        handOver(Caller.OMITAMA_CITY, chief, 0, key(), "{\"on\": \"2026-04-01\"}")
                .statusCode(404);
        Api.as(Caller.CITY)
                .body("{\"on\": \"2026-04-01\"}")
                .post("/members/{id}/handover", chief)
                .then()
                .statusCode(428);

        everybody().body("items.size()", is(1)).body("items[0].version", is(0));
    }

    private ValidatableResponse everybody() {
        return Api.as(Caller.CITY)
                .queryParam("all", true)
                .get("/councils/{id}/members", council)
                .then()
                .statusCode(200);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
