package sasaeai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract that the running service publishes; a test of its own holds it equal to the committed openapi.yaml. */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static JsonNode document;

    private Contract() {}

    public static synchronized JsonNode document() {
        if (document == null) {
            try {
                document = JSON.readTree(RestAssured.given()
                        .accept("application/json")
                        .get("/openapi?format=json")
                        .asString());
            } catch (JsonProcessingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return document;
    }

    /** The most literal path that fits, as a router would choose; null when none does. */
    static JsonNode operation(String method, String path) {
        JsonNode best = null;
        long fewest = Long.MAX_VALUE;
        for (Map.Entry<String, JsonNode> entry : document().path("paths").properties()) {
            String pattern = entry.getKey().replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+");
            long variables = entry.getKey().chars().filter(c -> c == '{').count();
            if (path.matches(pattern) && variables < fewest) {
                best = entry.getValue();
                fewest = variables;
            }
        }
        JsonNode operation = best == null ? null : best.get(method.toLowerCase(java.util.Locale.ROOT));
        return operation;
    }

    static List<String> validate(JsonNode schema, String body) {
        Schema compiled = SCHEMAS.computeIfAbsent(schema.toString(), ignored -> compile(schema));
        return compiled
                .validate(
                        body,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema compile(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.set("allOf", JSON.createArrayNode().add(schema));
        root.set("components", document().path("components"));
        return REGISTRY.getSchema(root.toString(), InputFormat.JSON);
    }
}
