package sasaeai.resource.history;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;

/** What became of a resource over the years. */
@Path("/api/v1/municipalities/{code}/resources/{resourceId}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resource")
class ResourceHistoryEndpoint {
    private final ResourceHistoryService history;

    ResourceHistoryEndpoint(ResourceHistoryService history) {
        this.history = history;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "listResourceHistory",
            summary = "Who changed what of it and when, newest first, for those who look after it")
    @APIResponseSchema(value = ResourceHistoryPage.class, responseCode = "200")
    public Json list(@PathParam("resourceId") UUID id, @BeanParam @Valid PageRequest page) {
        return history.list(id, page);
    }
}
