package sasaeai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;

/** Fails the test on any answer that openapi.yaml does not describe: operation, status, media type, headers, body. */
class ContractFilter implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = java.net.URI.create(request.getURI()).getPath();
        JsonNode operation = Contract.operation(request.getMethod(), path);
        if (operation == null) {
            assertTrue(
                    response.statusCode() == 404 || response.statusCode() == 405,
                    () -> "not in the contract: " + request.getMethod() + " " + path + " → " + response.statusCode());
            return response;
        }
        String status = String.valueOf(response.statusCode());
        JsonNode declared = operation.path("responses").path(status);
        if (declared.isMissingNode()) {
            assertTrue(response.statusCode() >= 400, () -> "undeclared status " + status + " of " + path);
            declared = operation.path("responses").path("default");
        }
        for (String header : (Iterable<String>) () -> operationHeaders(operation, status)) {
            assertNotNull(response.header(header), () -> "missing header " + header + " of " + path);
        }
        checkBody(response, declared, request.getMethod() + " " + path);
        return response;
    }

    private static java.util.Iterator<String> operationHeaders(JsonNode operation, String status) {
        return operation.path("responses").path(status).path("headers").fieldNames();
    }

    private static void checkBody(Response response, JsonNode declared, String what) {
        JsonNode content = declared.path("content");
        if (content.isMissingNode() || content.isEmpty()) {
            assertEquals("", response.asString(), () -> "a body where the contract has none: " + what);
            return;
        }
        String mediaType = String.valueOf(response.contentType()).split(";")[0].strip();
        assertTrue(content.has(mediaType), () -> "undeclared media type " + mediaType + " of " + what);
        if (mediaType.endsWith("json")) {
            List<String> errors = Contract.validate(content.path(mediaType).path("schema"), response.asString());
            assertTrue(errors.isEmpty(), () -> what + ": " + errors + "\n" + response.asString());
        }
    }
}
