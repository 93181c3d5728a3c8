package sasaeai.account.login;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sasaeai.account.login.Logins.center;
import static sasaeai.account.login.Logins.username;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.KeycloakGate;
import sasaeai.TestServices;
import sasaeai.World;
import sasaeai.shared.time.Today;

/** Against the real Keycloak: what people can do at its login page, and what is left after a fault. */
@QuarkusTest
@Tag("keycloak")
class KeycloakAccountsTest {
    private static final String CHOSEN = "chosen-by-the-person";

    @Inject
    AccountRepair repair;

    @Inject
    Today today;

    @AfterEach
    void keycloakIsBack() {
        KeycloakGate.open();
        today.tell(Clock.systemUTC());
    }

    @Test
    void invitedCenterStaffLogInWithAPasswordOfTheirOwn() {
        String username = username("center");
        UUID id = invite(username);
        JsonPath handedOut = firstPassword(id, "{}").extract().jsonPath();
        assertEquals(username, handedOut.getString("username"));
        String first = handedOut.getString("firstPassword");
        RealKeycloak.logIn(username, first)
                .then()
                .statusCode(400)
                .body("error_description", is("Account is not fully set up"));

        RealKeycloak.choosePassword(username, CHOSEN);

        JsonPath claims = new JsonPath(RealKeycloak.claims(RealKeycloak.logIn(username, CHOSEN)
                .then()
                .statusCode(200)
                .extract()
                .response()));
        assertEquals(World.TAKASAKI, claims.getString("municipality"));
        assertTrue(claims.getList("aud").contains("sasaeai-api"));
        assertTrue(claims.getList("realm_access.roles").contains("anshin_center"));
        assertEquals(Logins.subject(username), claims.getString("sub"));
        assertEquals("ja", RealKeycloak.user(username).firstAttribute("locale"));
    }

    @Test
    void aNewFirstPasswordSendsOldSessionsAway() {
        String username = username("center");
        UUID id = invite(username);
        RealKeycloak.choosePassword(username, CHOSEN);
        Response session = RealKeycloak.logIn(username, CHOSEN);
        RealKeycloak.refresh(session).then().statusCode(200);

        firstPassword(id, "{\"passkey\": true}")
                .body("requiredActions", contains("UPDATE_PASSWORD", "REGISTER_PASSKEY"));

        RealKeycloak.refresh(session).then().statusCode(400);
        RealKeycloak.logIn(username, CHOSEN)
                .then()
                .statusCode(400)
                .body("error_description", is("Invalid user credentials"));
        org.hamcrest.MatcherAssert.assertThat(
                RealKeycloak.user(username).getRequiredActions(),
                containsInAnyOrder("UPDATE_PASSWORD", "webauthn-register-passwordless"));
        Api.as(Caller.CITY)
                .queryParam("entity", "account")
                .queryParam("entityId", id)
                .queryParam("limit", 1)
                .get("/audit-entries")
                .then()
                .body("items[0].operation", is("createFirstPassword"))
                .body("items[0].who", is("takasaki-city"));
    }

    @Test
    void aDisabledAccountCannotLogInAndItsSessionsEnd() {
        String username = username("center");
        UUID id = invite(username);
        RealKeycloak.choosePassword(username, CHOSEN);
        Response session = RealKeycloak.logIn(username, CHOSEN);
        RealKeycloak.refresh(session).then().statusCode(200);

        change(id, 0, "DISABLED").body("provisioning", is("DONE"));

        RealKeycloak.refresh(session).then().statusCode(400);
        RealKeycloak.logIn(username, CHOSEN).then().statusCode(400);
        change(id, 1, "ACTIVE").body("provisioning", is("DONE"));
        RealKeycloak.logIn(username, CHOSEN).then().statusCode(200);
    }

    @Test
    void anErasedPersonCannotLogIn() {
        String username = username("resident");
        UUID id = Api.create(Caller.CITY, "/accounts", Logins.resident(username, Logins.member(null)));
        RealKeycloak.choosePassword(username, CHOSEN);
        String person = account(id).extract().path("personId");

        Api.as(Caller.CITY)
                .header("If-Match", "\"0\"")
                .delete("/people/{id}", person)
                .then()
                .statusCode(204);

        account(id).body("status", is("DISABLED")).body("provisioning", is("DONE"));
        RealKeycloak.logIn(username, CHOSEN).then().statusCode(400);
    }

    @Test
    void aUserDeletedByHandIsMadeAgain() {
        String username = username("center");
        UUID id = invite(username);
        String before = Logins.subject(username);
        RealKeycloak.resource(username).remove();

        provision(id).statusCode(200).body("provisioning", is("DONE"));

        assertNotEquals(before, Logins.subject(username));
        assertEquals(RealKeycloak.user(username).getId(), Logins.subject(username));
    }

    @Test
    void aUserEnabledByHandIsDisabledAgain() {
        String username = username("center");
        UUID id = invite(username);
        change(id, 0, "DISABLED");
        RealKeycloak.enable(username, true);

        provision(id).statusCode(200);

        assertFalse(RealKeycloak.user(username).isEnabled());
    }

    @Test
    void aRoleGivenByHandIsTakenBack() {
        String username = username("center");
        UUID id = invite(username);
        var roles = RealKeycloak.resource(username).roles().realmLevel();
        roles.add(roles.listAvailable().stream()
                .filter(role -> role.getName().equals("city"))
                .toList());

        provision(id).statusCode(200);

        assertTrue(RealKeycloak.roles(username).contains("anshin_center"));
        assertFalse(RealKeycloak.roles(username).contains("city"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".*",
                "GET .*/users",
                "POST .*/users",
                "PUT .*/users/.*",
                "POST .*/role-mappings/realm",
                ".*/available"
            })
    void whateverStepFailsTheRepairFinishesIt(String failing) {
        String username = username("center");
        KeycloakGate.refuse(failing);
        UUID id = Api.create(Caller.CITY, "/accounts", center(username));
        account(id).body("provisioning", is("PENDING")).body("version", is(0));
        repair.repair();
        account(id).body("provisioning", is("PENDING"));
        KeycloakGate.open();

        minutesLater();
        repair.repair();

        account(id).body("provisioning", is("DONE")).body("version", is(0));
        assertTrue(RealKeycloak.roles(username).contains("anshin_center"));
        assertEquals(RealKeycloak.user(username).getId(), Logins.subject(username));
    }

    @Test
    void aUserOfAnotherMunicipalityIsNeverTakenOver() {
        String username = username("omitama");
        RealKeycloak.createUser(username, World.OMITAMA);

        for (String taken : new String[] {username, "service-account-sasaeai-backend"}) {
            Api.as(Caller.CITY)
                    .body(center(taken))
                    .post("/accounts")
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/username-taken"))
                    .body("errors.pointer", contains("/username"));
            Api.as(Caller.CITY)
                    .queryParam("limit", 200)
                    .get("/accounts")
                    .then()
                    .body("items.username", not(hasItem(taken)));
        }
        assertEquals(World.OMITAMA, RealKeycloak.user(username).firstAttribute("municipality"));
        assertFalse(RealKeycloak.roles(username).contains("anshin_center"));
    }

    @Test
    void aNameThatIsTakenMeanwhileStaysPending() {
        String username = username("omitama");
        KeycloakGate.close();
        UUID id = Api.create(Caller.CITY, "/accounts", center(username));
        KeycloakGate.open();
        RealKeycloak.createUser(username, World.OMITAMA);

        provision(id).statusCode(409).body("type", is("/problems/username-taken"));
        repair.repair();

        account(id).body("provisioning", is("PENDING"));
    }

    @Test
    void aUserOfThisMunicipalityIsAdopted() {
        String username = username("center");
        String subject = RealKeycloak.createUser(username, World.TAKASAKI);

        invite(username);

        assertEquals(subject, Logins.subject(username));
        assertTrue(RealKeycloak.roles(username).contains("anshin_center"));
    }

    @Test
    void anAccountThatKeycloakRefusesDoesNotKeepOthersWaiting() {
        KeycloakGate.close();
        String taken = username("omitama");
        UUID refused = Api.create(Caller.CITY, "/accounts", center(taken));
        UUID other = Api.create(Caller.CITY, "/accounts", center(username("center")));
        KeycloakGate.open();
        RealKeycloak.createUser(taken, World.OMITAMA);

        repair.repair();

        account(refused).body("provisioning", is("PENDING"));
        account(other).body("provisioning", is("DONE"));
        RealKeycloak.resource(taken).remove();
        repair.repair();
        account(refused).body("provisioning", is("PENDING")); // it rests
        minutesLater();
        repair.repair();
        account(refused).body("provisioning", is("DONE"));
    }

    @Test
    void theFirstOfficerStartsWithTheOperatorsPassword() {
        repair.repair();

        RealKeycloak.logIn(Logins.firstOfficer("472018"), TestServices.FIRST_PASSWORD)
                .then()
                .statusCode(400)
                .body("error_description", is("Account is not fully set up"));
    }

    private void minutesLater() {
        today.tell(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6)));
    }

    private static UUID invite(String username) {
        UUID id = Api.create(Caller.CITY, "/accounts", center(username));
        account(id).body("provisioning", is("DONE"));
        return id;
    }

    private static ValidatableResponse account(UUID id) {
        return Api.as(Caller.CITY).get("/accounts/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse provision(UUID id) {
        return Api.as(Caller.CITY).post("/accounts/{id}/provisioning", id).then();
    }

    private static ValidatableResponse firstPassword(UUID id, String body) {
        return Api.as(Caller.CITY)
                .body(body)
                .post("/accounts/{id}/first-password", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse change(UUID id, int version, String status) {
        return Api.as(Caller.CITY)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"label\": \"八幡 窓口\", \"centerIds\": [\"%s\"], \"status\": \"%s\"}"
                        .formatted(World.YAWATA_CENTER, status))
                .put("/accounts/{id}", id)
                .then()
                .statusCode(200);
    }
}
