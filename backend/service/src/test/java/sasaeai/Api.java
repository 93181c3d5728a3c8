package sasaeai;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A caller's view of the running service: real HTTP, a real token, and every answer checked against the contract. */
@QuarkusTestResource(TestServices.class)
public final class Api {
    private Api() {}

    public static RequestSpecification as(Caller caller) {
        return anonymous()
                .basePath("/api/v1/municipalities/" + caller.municipality())
                .header("Authorization", "Bearer " + TestTokens.of(caller));
    }

    /** Nobody; the base path is Takasaki's. */
    public static RequestSpecification anonymous() {
        World.exists();
        return given().filter(new ContractFilter())
                .basePath("/api/v1/municipalities/" + World.TAKASAKI)
                .contentType(ContentType.JSON);
    }

    /** Creates and returns the new thing's id. */
    public static UUID create(Caller caller, String path, String body) {
        return UUID.fromString(as(caller)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
