package sasaeai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import sasaeai.Contract;

/** The committed openapi.yaml is what the code says; {@code make openapi} writes it anew. */
@QuarkusTest
class CommittedContractTest {

    @Test
    void theCommittedContractIsTheOneThatIsServed() throws IOException {
        JsonNode committed = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("../../openapi.yaml").toFile());

        JsonNode served = Contract.document();

        // As trees: what the order of members is says nothing.
        assertEquals(
                new ObjectMapper().readTree(committed.toString()), served, "openapi.yaml is stale: run make openapi");
    }
}
