package sasaeai.resource.choice;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sasaeai.shared.read.Json;

/** What one can choose by when looking for a resource. */
@Path("/api/v1/municipalities/{code}/resource-choices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resource")
class ChoicesEndpoint {
    private final ChoicesService choices;

    ChoicesEndpoint(ChoicesService choices) {
        this.choices = choices;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getResourceChoices",
            summary = "The words for resources, and the areas in which there are any",
            description = "The same with and without a token.")
    @APIResponseSchema(value = ChoicesView.class, responseCode = "200")
    public Json get() {
        return choices.get();
    }
}
