package sasaeai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed openapi.yaml is what the code says; {@code make openapi} writes it anew. */
@QuarkusTest
class CommittedContractTest {

    @Test
    void theCommittedContractIsTheOneThatIsServed() throws IOException {
        String committed = Files.readString(Path.of("../../openapi.yaml"));

        String served = RestAssured.given().get("/openapi").asString();

        assertEquals(committed, served, "openapi.yaml is stale: run make openapi");
    }
}
