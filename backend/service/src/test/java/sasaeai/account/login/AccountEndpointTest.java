package sasaeai.account.login;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sasaeai.account.login.Logins.center;
import static sasaeai.account.login.Logins.member;
import static sasaeai.account.login.Logins.resident;
import static sasaeai.account.login.Logins.username;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.KeycloakGate;
import sasaeai.World;

/** What the application alone decides about logins; Keycloak is away all the time. */
@QuarkusTest
class AccountEndpointTest {

    @BeforeEach
    void keycloakIsAway() {
        KeycloakGate.close();
    }

    @AfterEach
    void keycloakIsBack() {
        KeycloakGate.open();
    }

    @Test
    void anInvitationStandsWhileKeycloakIsAway() {
        String username = username("center");

        invite(center(username))
                .statusCode(201)
                .body("provisioning", is("PENDING"))
                .body("status", is("ACTIVE"))
                .body("centerIds", contains(World.YAWATA_CENTER.toString()))
                .body("version", is(0));

        Api.as(Caller.CITY)
                .queryParam("role", "ANSHIN_CENTER")
                .queryParam("limit", 200)
                .get("/accounts")
                .then()
                .statusCode(200)
                .body("items.username", hasItem(username))
                .body("items.role", everyItem(is("ANSHIN_CENTER")));
    }

    @Test
    void aRepeatedInvitationMakesOneAccount() {
        String key = UUID.randomUUID().toString();
        String body = center(username("center"));

        assertEquals(inviteOnce(key, body), inviteOnce(key, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"omitama-city", "yawata-center"})
    void aUsernameBelongsToOneAccountOfAllMunicipalitiesAndATakenOneIsSaidAtItsField(String taken) {
        invite(center(taken))
                .statusCode(409)
                .body("type", is("/problems/username-taken"))
                .body("errors.pointer", contains("/username"))
                .body("errors.code", contains("duplicate"));
    }

    @Test
    void theMembersPersonIsRegisteredWithTheInvitation() {
        UUID member = member(null);

        String person = invite(resident(username("resident"), member))
                .statusCode(201)
                .body("councilIds", contains(World.YAWATA_COUNCIL.toString()))
                .extract()
                .path("personId");

        Api.as(Caller.YAWATA_CENTER)
                .get("/people/{id}", person)
                .then()
                .statusCode(200)
                .body("name", nullValue())
                .body("erased", is(false));
    }

    @Test
    void aPersonHasOneLogin() {
        refused(resident(username("resident"), World.YAWATA_RESIDENT_MEMBER), "/memberId", "not-allowed");
    }

    @Test
    void onlyAPresentMemberOfThisMunicipalityIsInvited() {
        refused(resident(username("resident"), UUID.randomUUID()), "/memberId", "unknown-reference");
        refused(resident(username("resident"), member("2024-03-31")), "/memberId", "term-ended");
    }

    @Test
    void eachRoleHasItsScope() {
        refused(center(username("x")).replaceAll("\"centerIds.*]", "\"centerIds\": []"), "/centerIds", "required");
        refused(center(username("x")).replace("ANSHIN_CENTER", "CITY"), "/centerIds", "not-allowed");
        refused(center(username("x")).replace("ANSHIN_CENTER", "RESIDENT"), "/memberId", "required");
        refused(resident(username("x"), member(null)).replace("RESIDENT", "CITY"), "/memberId", "not-allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "username, Yawata, pattern",
        "username, ab, pattern",
        "username, '', required",
        "label, '', required",
        "role, MAYOR, format"
    })
    void nonsenseIsRefusedAtItsPlace(String property, String value, String code) {
        String body = center(username("x")).replaceAll(property + "\": \"[^\"]*\"", property + "\": \"" + value + "\"");

        refused(body, "/" + property, code);
    }

    @Test
    void aBodyThatIsNoneIsRefused() {
        invite("").statusCode(422);
        invite("{").statusCode(400);
        invite("{\"password\": \"x\"}").statusCode(422).body("errors[0].code", is("unknown-property"));
    }

    @Test
    void disablingTakesEffectWithTheNextRequest() {
        Caller staff = Logins.working();
        Api.as(staff).get("/councils").then().statusCode(200);

        change(Logins.idOf(staff), "\"0\"", "DISABLED").statusCode(200).body("status", is("DISABLED"));

        Api.as(staff).get("/councils").then().statusCode(403).body("type", is("/problems/account-disabled"));
    }

    @Test
    void aFailedAttemptAtKeycloakDoesNotSpoilAnEdit() {
        UUID id = Api.create(Caller.CITY, "/accounts", center(username("center")));
        provision(id).statusCode(503).body("type", is("/problems/identity-provider-unavailable"));

        change(id, "\"0\"", "ACTIVE").statusCode(200);

        change(id, "\"7\"", "ACTIVE").statusCode(412);
        Api.as(Caller.CITY)
                .body("{\"label\": \"x\", \"status\": \"ACTIVE\"}")
                .put("/accounts/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void aKeycloakThatHangsIsGivenUpOn() {
        UUID id = Api.create(Caller.CITY, "/accounts", center(username("center")));
        KeycloakGate.silence();
        Instant begun = Instant.now();

        provision(id).statusCode(503);

        assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 20);
    }

    @Test
    void nobodyLocksTheOwnDoor() {
        UUID own = World.accountId(Caller.CITY);

        Api.as(Caller.CITY)
                .header("If-Match", "\"0\"")
                .body("{\"label\": \"takasaki-city\", \"status\": \"DISABLED\"}")
                .put("/accounts/{id}", own)
                .then()
                .statusCode(403)
                .body("type", is("/problems/account-edit-forbidden"));
        Api.as(Caller.CITY).get("/accounts/{id}", own).then().statusCode(200).body("status", is("ACTIVE"));
    }

    @Test
    void aFirstPasswordNeedsKeycloakAndAnActiveAccount() {
        UUID id = Api.create(Caller.CITY, "/accounts", center(username("center")));
        Api.as(Caller.CITY)
                .body("{}")
                .post("/accounts/{id}/first-password", id)
                .then()
                .statusCode(503);
        change(id, "\"0\"", "DISABLED").statusCode(200);

        Api.as(Caller.CITY)
                .body("{}")
                .post("/accounts/{id}/first-password", id)
                .then()
                .statusCode(403)
                .body("type", is("/problems/account-edit-forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/first-password", "/provisioning"})
    void anAccountOfAnotherMunicipalityDoesNotExist(String rest) {
        UUID foreign = World.accountId(Caller.OMITAMA_CITY);

        var request = Api.as(Caller.CITY);
        (rest.isEmpty()
                        ? request.get("/accounts/{id}", foreign)
                        : request.body("{}").post("/accounts/{id}" + rest, foreign))
                .then()
                .statusCode(404)
                .body("type", is("/problems/account-not-found"));
        Api.as(Caller.CITY)
                .queryParam("limit", 200)
                .get("/accounts")
                .then()
                .body("items.username", not(hasItem("omitama-city")));
    }

    @Test
    void onlyTheCityKnowsOfAccounts() {
        for (Caller other : new Caller[] {Caller.YAWATA_CENTER, Caller.YAWATA_RESIDENT}) {
            Api.as(other).get("/accounts").then().statusCode(403);
            Api.as(other).body(center(username("x"))).post("/accounts").then().statusCode(403);
            Api.as(other)
                    .body("{}")
                    .post("/accounts/{id}/first-password", World.accountId(other))
                    .then()
                    .statusCode(403);
        }
        Api.anonymous().get("/accounts").then().statusCode(401).header("WWW-Authenticate", notNullValue());
    }

    private static String inviteOnce(String key, String body) {
        return Api.as(Caller.CITY)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse invite(String body) {
        return Api.as(Caller.CITY).body(body).post("/accounts").then();
    }

    private static void refused(String body, String pointer, String code) {
        invite(body).statusCode(422).body("errors[0].pointer", is(pointer)).body("errors[0].code", is(code));
    }

    private static ValidatableResponse provision(UUID id) {
        return Api.as(Caller.CITY).post("/accounts/{id}/provisioning", id).then();
    }

    private static ValidatableResponse change(UUID id, String version, String status) {
        return Api.as(Caller.CITY)
                .header("If-Match", version)
                .body("{\"label\": \"八幡 窓口\", \"centerIds\": [\"%s\"], \"status\": \"%s\"}"
                        .formatted(World.YAWATA_CENTER, status))
                .put("/accounts/{id}", id)
                .then();
    }
}
