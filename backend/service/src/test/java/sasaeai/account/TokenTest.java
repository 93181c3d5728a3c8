package sasaeai.account;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestTokens;
import sasaeai.World;

/** A token opens no more than account, role and municipality together allow. */
@QuarkusTest
class TokenTest {

    static Stream<String> badTokens() {
        String good = TestTokens.of(Caller.CITY);
        return Stream.of(
                TestTokens.expired(Caller.CITY),
                TestTokens.forged(Caller.CITY),
                good.substring(0, good.lastIndexOf('.') + 1),
                "eyJhbGciOiJub25lIn0." + good.split("\\.")[1] + ".",
                "garbage",
                "a.b.c");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aTokenThatKeycloakDidNotSignForNowIsNone(String token) {
        for (String path : new String[] {"/api/v1/me", "/api/v1/municipalities/102024/councils"}) {
            Api.anonymous()
                    .basePath("")
                    .header("Authorization", "Bearer " + token)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("type", is("/problems/unauthenticated"));
        }
    }

    @Test
    void aTokenThatIsNotTheOneSeenBeforeIsCheckedAnew() {
        String good = TestTokens.of(Caller.CITY);
        for (int i = 0; i < 2; i++) {
            councils("Bearer " + good).statusCode(200);
        }
        int signature = good.lastIndexOf('.') + 10;
        char other = good.charAt(signature) == 'A' ? 'B' : 'A';

        councils("Bearer " + good.substring(0, signature) + other + good.substring(signature + 1))
                .statusCode(401);
        councils("Bearer " + good.substring(0, good.length() - 1)).statusCode(401);
        councils("Bearer " + good + "x").statusCode(401);
    }

    @Test
    void aLoginWithoutAnAccountOpensNothing() {
        Caller stranger = new Caller("stranger", "city", World.TAKASAKI);

        councils(stranger).statusCode(403).body("type", is("/problems/account-unknown"));
        me(stranger).statusCode(403).body("type", is("/problems/account-unknown"));
    }

    @Test
    void aTokenOfAnotherRoleThanTheAccountsIsRefused() {
        Caller promoted = new Caller(Caller.YAWATA_RESIDENT.username(), "city", World.TAKASAKI);

        councils(promoted).statusCode(403).body("type", is("/problems/forbidden"));
        me(promoted).statusCode(403);
        Api.as(promoted).get("/accounts").then().statusCode(403);
    }

    @Test
    void anotherMunicipalityDoesNotExist() {
        Api.as(Caller.OMITAMA_CITY)
                .basePath("/api/v1/municipalities/" + World.TAKASAKI)
                .get("/councils")
                .then()
                .statusCode(404)
                .body("type", is("/problems/municipality-not-found"));
    }

    @Test
    void anAccountIsOfOneMunicipalityWhateverTheTokenClaims() {
        Caller moved = new Caller(Caller.OMITAMA_CITY.username(), "city", World.TAKASAKI);

        councils(moved).statusCode(403).body("type", is("/problems/account-unknown"));
    }

    private static ValidatableResponse councils(String authorization) {
        return Api.anonymous()
                .header("Authorization", authorization)
                .get("/councils")
                .then();
    }

    private static ValidatableResponse councils(Caller caller) {
        return Api.as(caller).get("/councils").then();
    }

    private static ValidatableResponse me(Caller caller) {
        return Api.as(caller).basePath("/api/v1").get("/me").then();
    }
}
