package sasaeai.account;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.KeycloakGate;
import sasaeai.World;
import sasaeai.account.login.Logins;

@QuarkusTest
class PersonEndpointTest {
    private static final UUID RESIDENT = World.personId(Caller.YAWATA_RESIDENT);

    @BeforeEach
    void keycloakIsAway() {
        KeycloakGate.close();
    }

    @AfterEach
    void keycloakIsBack() {
        KeycloakGate.open();
    }

    @Test
    void eachLookAtAPersonIsWrittenDown() {
        Api.as(Caller.YAWATA_CENTER)
                .header("Audit-Reason", URLEncoder.encode("欠席の電話", StandardCharsets.UTF_8))
                .header("X-Request-Id", "look-0001")
                .get("/people/{id}", RESIDENT)
                .then()
                .statusCode(200)
                .body("name", is("試験 花子"));

        Api.as(Caller.CITY)
                .queryParam("entity", "person")
                .queryParam("entityId", RESIDENT)
                .queryParam("limit", 1)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items[0].action", is("READ"))
                .body("items[0].who", is("yawata-center"))
                .body("items[0].subject", is(Caller.YAWATA_CENTER.subject()))
                .body("items[0].operation", is("getPerson"))
                .body("items[0].reason", is("欠席の電話"))
                .body("items[0].requestId", is("look-0001"))
                .body("items[0].remote", notNullValue())
                .body("items[0].at", notNullValue());
    }

    @Test
    void nobodyElsesPeopleExist() {
        Api.as(Caller.TOYOOKA_CENTER)
                .get("/people/{id}", RESIDENT)
                .then()
                .statusCode(404)
                .body("type", is("/problems/person-not-found"));
        Api.as(Caller.OMITAMA_CITY).get("/people/{id}", RESIDENT).then().statusCode(404);
        Api.as(Caller.CITY).get("/people/{id}", UUID.randomUUID()).then().statusCode(404);
        Api.as(Caller.YAWATA_RESIDENT).get("/people/{id}", RESIDENT).then().statusCode(403);
        Api.anonymous().get("/people/{id}", RESIDENT).then().statusCode(401);
        put(Caller.TOYOOKA_CENTER, RESIDENT, "\"0\"", "{\"name\": \"他人\"}").statusCode(404);
        delete(Caller.YAWATA_CENTER, RESIDENT, "\"0\"").statusCode(403);
    }

    @Test
    void aChangeTellsWhichColumnsButNotWhatTheyHeld() {
        UUID person = invited();

        put(
                        Caller.YAWATA_CENTER,
                        person,
                        "\"0\"",
                        "{\"name\": \"試験 一郎\", \"phone\": \"000-1111\", \"consentOn\": \"2026-11-01\"}")
                .statusCode(200)
                .body("name", is("試験 一郎"))
                .body("version", is(1));

        put(Caller.YAWATA_CENTER, person, "\"0\"", "{}").statusCode(412);
        put(Caller.YAWATA_CENTER, person, null, "{}").statusCode(428);
        entries(person)
                .body("items[0].operation", is("replacePerson"))
                .body("items[0].changed", hasItems("name", "phone", "consent_on"));
    }

    @Test
    void nonsenseIsRefusedAtItsPlace() {
        put(Caller.CITY, RESIDENT, "\"0\"", "{\"email\": \"nowhere\"}")
                .statusCode(422)
                .body("errors[0].pointer", is("/email"));
        put(Caller.CITY, RESIDENT, "\"0\"", "{\"phone\": \"電話なし\"}").statusCode(422);
        put(Caller.CITY, RESIDENT, "\"0\"", "{\"name\": \"\\u0000\"}")
                .statusCode(422)
                .body("errors[0].code", is("unsafe-character"));
        put(Caller.CITY, RESIDENT, "\"0\"", "").statusCode(422);
    }

    @Test
    void anErasedPersonLeavesAnEmptyRowAndAClosedLogin() {
        String username = Logins.username("resident");
        UUID account = Api.create(Caller.CITY, "/accounts", Logins.resident(username, Logins.member(null)));
        UUID person = personOf(account);
        put(Caller.CITY, person, "\"0\"", "{\"name\": \"試験 二郎\"}").statusCode(200);

        delete(Caller.CITY, person, null).statusCode(428);
        delete(Caller.CITY, person, "\"0\"").statusCode(412);
        delete(Caller.CITY, person, "\"1\"").statusCode(204);

        Api.as(Caller.CITY)
                .get("/people/{id}", person)
                .then()
                .statusCode(200)
                .body("erased", is(true))
                .body("name", nullValue());
        Api.as(Caller.CITY).get("/accounts/{id}", account).then().body("status", is("DISABLED"));
        put(Caller.CITY, person, "\"2\"", "{\"name\": \"試験 二郎\"}")
                .statusCode(409)
                .body("type", is("/problems/person-erased"));
        Api.as(Caller.CITY)
                .header("If-Match", "\"1\"")
                .body("{\"label\": \"区長\", \"status\": \"ACTIVE\"}")
                .put("/accounts/{id}", account)
                .then()
                .statusCode(409)
                .body("type", is("/problems/person-erased"));
    }

    @Test
    void theAuditIsTheCitysOwn() {
        Api.as(Caller.CITY).get("/people/{id}", RESIDENT).then().statusCode(200);

        Api.as(Caller.OMITAMA_CITY)
                .queryParam("limit", 200)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.entityId", not(hasItem(RESIDENT.toString())));
        Api.as(Caller.YAWATA_CENTER).get("/audit-entries").then().statusCode(403);
        Api.anonymous().get("/audit-entries").then().statusCode(401);
        Api.as(Caller.CITY)
                .queryParam("entity", "person; DROP")
                .get("/audit-entries")
                .then()
                .statusCode(400);
    }

    @Test
    void theAuditIsReadPageByPage() {
        UUID person = invited();
        Api.as(Caller.CITY).get("/people/{id}", person).then().statusCode(200);

        String cursor = entries(person, 1, null)
                .body("items[0].action", is("READ"))
                .extract()
                .path("nextCursor");

        entries(person, 1, cursor).body("items[0].action", is("INSERT")).body("nextCursor", nullValue());
    }

    private static UUID invited() {
        return personOf(Api.create(
                Caller.CITY, "/accounts", Logins.resident(Logins.username("resident"), Logins.member(null))));
    }

    private static UUID personOf(UUID account) {
        return UUID.fromString(Api.as(Caller.CITY)
                .get("/accounts/{id}", account)
                .then()
                .extract()
                .path("personId"));
    }

    private static ValidatableResponse entries(UUID person) {
        return entries(person, 50, null);
    }

    private static ValidatableResponse entries(UUID person, int limit, String cursor) {
        var request = Api.as(Caller.CITY)
                .queryParam("entity", "person")
                .queryParam("entityId", person)
                .queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/audit-entries").then().statusCode(200);
    }

    private static ValidatableResponse put(Caller caller, UUID person, String ifMatch, String body) {
        var request = Api.as(caller).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/people/{id}", person).then();
    }

    private static ValidatableResponse delete(Caller caller, UUID person, String ifMatch) {
        var request = Api.as(caller);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.delete("/people/{id}", person).then();
    }
}
