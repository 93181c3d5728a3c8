package sasaeai.council.history;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;

/** Where a council came from and what came of it, read from both ends. */
@Path("/api/v1/municipalities/{code}/councils/{councilId}/lineage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "council")
class LineageEndpoint {
    private final HistoryService history;

    LineageEndpoint(HistoryService history) {
        this.history = history;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listLineage", summary = "Splits from and mergers with other councils")
    @APIResponseSchema(value = LineagePage.class, responseCode = "200")
    public Json list(@PathParam("councilId") UUID councilId, @BeanParam @Valid PageRequest page) {
        return history.listLineage(councilId, page);
    }

    @POST
    @RolesAllowed(CITY)
    @Operation(operationId = "createLineage", summary = "Write down a split or a merger")
    @APIResponseSchema(value = LineageView.class, responseCode = "201")
    public Created create(
            @PathParam("councilId") UUID councilId,
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid LineageInput input) {
        return history.record(councilId, key, input);
    }

    @DELETE
    @Path("{lineageId}")
    @RolesAllowed(CITY)
    @Operation(operationId = "deleteLineage", summary = "Take back a split or a merger that was written by mistake")
    public void delete(@PathParam("councilId") UUID councilId, @PathParam("lineageId") UUID id) {
        history.takeBack(councilId, id);
    }
}
