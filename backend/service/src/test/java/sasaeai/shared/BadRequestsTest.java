package sasaeai.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sasaeai.World.YAWATA;
import static sasaeai.World.YAWATA_COUNCIL;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

/** What a broken client, a curious one and a hostile one get: a problem that says what is wrong, and no change. */
@QuarkusTest
class BadRequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v2", "/nothing", "/api/v1/municipalities/102024/nothing"})
    void anUnknownPathIsAProblemToo(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer not.a.token", "Basic dGVzdDp0ZXN0", "Bearer eyJhbGciOiJub25lIn0.e30."})
    void withoutAGoodTokenNothingIsShown(String authorization) {
        var request = given();
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        request.get("/api/v1/municipalities/102024/councils")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", is("/problems/unauthenticated"));
    }

    @ParameterizedTest
    @CsvSource({"102025", "10202", "1020244", "abcdef", "082368", "１０２０２４"})
    void aMunicipalityThatIsNotTheCallersDoesNotExist(String code) {
        Api.as(Caller.CITY)
                .basePath("/api/v1/municipalities")
                .get("/{code}/councils", code)
                .then()
                .statusCode(404)
                .body("type", is("/problems/municipality-not-found"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                       | 400 | malformed-json
                    null                                                    | 422 | validation
                    []                                                      | 422 | validation
                    "text"                                                  | 422 | validation
                    {"name": "あ", "unknown": 1}                            | 422 | validation
                    {"name": ["あ"], "layer": "2"}                          | 422 | validation
                    {"name": "あ\\u0000い", "layer": "2"}                   | 422 | validation
                    {"name": "あ\\ud800", "layer": "2"}                     | 422 | validation
                    {"name": "\\u0007", "layer": "2"}                       | 422 | validation
                    {"name": "あ", "layer": "2", "closedOn": "9999-12-31"}  | 422 | validation
                    {"name": "あ", "layer": "2", "closedOn": "2026-02-30"}  | 422 | validation
                    {"name": "あ", "layer": "2", "closedOn": "0001-01-01"}  | 422 | validation
                    {"name": "あ", "layer": "2", "areaId": "1"}             | 422 | validation
                    {"name": "   ", "layer": "2"}                           | 422 | validation
                    {"name": "あ", "layer": "二", "status": "ACTIVE"}       | 422 | validation
                    {"name": "あ", "status": "DROP TABLE"}                  | 422 | validation
                    {"name": "あ", "foundedFiscalYear": 1e9}                | 422 | validation
                    {"name": "あ", "layer": "2"} trailing                   | 400 | malformed-json
                    """)
    void aBrokenBodyIsRefusedAndChangesNothing(String body, int status, String slug) {
        int before = councils();

        Api.as(Caller.CITY)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/councils")
                .then()
                .statusCode(status)
                .body("type", is("/problems/" + slug));

        assertEquals(before, councils());
    }

    @Test
    void aRejectedFieldIsNamedAndItsValueIsNotEchoed() {
        Api.as(Caller.CITY)
                .body("{\"name\": \"%s\", \"layer\": \"2\", \"areaId\": \"%s\", \"status\": \"ACTIVE\"}"
                        .formatted("ひみつ".repeat(50), YAWATA))
                .post("/councils")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/name"))
                .body("errors[0].code", is("size"))
                .body(not(containsString("ひみつ")));
    }

    @Test
    void aReferenceToNothingIsRefused() {
        Api.as(Caller.CITY)
                .body("{\"name\": \"どこにもない\", \"layer\": \"2\", \"areaId\": \"%s\", \"status\": \"ACTIVE\"}"
                        .formatted(YAWATA_COUNCIL))
                .post("/councils")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unknown-reference"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        Api.as(Caller.CITY)
                .contentType("text/plain")
                .body("name=八幡")
                .post("/councils")
                .then()
                .statusCode(415)
                .body("type", is("/problems/unsupported-media-type"));
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        Response answer = Api.as(Caller.CITY)
                .body("{\"name\": \"" + "あ".repeat(400_000) + "\"}")
                .post("/councils");

        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer::asString);
    }

    @Test
    void anUnknownMethodIsRefused() {
        Api.as(Caller.CITY).patch("/councils").then().statusCode(405).body("type", is("/problems/method-not-allowed"));
        Api.as(Caller.CITY).delete("/councils/{id}", YAWATA_COUNCIL).then().statusCode(405);
        Api.as(Caller.CITY).delete("").then().statusCode(405);
        Api.as(Caller.CITY)
                .delete("/councils/{id}/nothing", YAWATA_COUNCIL)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 201",
        "limit, x",
        "cursor, x",
        "cursor, ////",
        "cursor, Zm9v",
        "areaId, 1",
        "status, OPEN",
        "query, a%00b",
        "layer, 12345678901"
    })
    void abadParameterIsRefused(String name, String value) {
        World.exists();

        given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + sasaeai.TestTokens.of(Caller.CITY))
                .get("/api/v1/municipalities/102024/councils?" + name + "=" + value)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/malformed-parameter"))
                .body("errors[0].pointer", is(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "1", "..%2f..", "%ff%fe", "00000000-0000-0000-0000-00000000000g"})
    void aBadIdIsNotFoundOrRefused(String id) {
        World.exists();

        int status = given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + sasaeai.TestTokens.of(Caller.CITY))
                .get("/api/v1/municipalities/102024/councils/" + id)
                .statusCode();

        assertTrue(status == 400 || status == 404, () -> id + " → " + status);
    }

    @Test
    void anUnchangedCouncilIsNotSentTwice() {
        String etag = Api.as(Caller.CITY).get("/councils/{id}", YAWATA_COUNCIL).header("ETag");

        String body = Api.as(Caller.CITY)
                .header("If-None-Match", etag)
                .get("/councils/{id}", YAWATA_COUNCIL)
                .then()
                .statusCode(304)
                .extract()
                .asString();

        assertEquals("", body);
        assertFalse(etag.isBlank());
    }

    private static int councils() {
        return Api.as(Caller.CITY).queryParam("limit", 200).get("/councils").path("items.size()");
    }
}
