package sasaeai.council.history;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import sasaeai.council.VisionView;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;

/** What a council aims at (目指す地域像), version after version. */
@Path("/api/v1/municipalities/{code}/councils/{councilId}/visions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "council")
class VisionEndpoint {
    private final HistoryService history;

    VisionEndpoint(HistoryService history) {
        this.history = history;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listVisions", summary = "The council's visions, the newest first")
    @APIResponseSchema(value = VisionPage.class, responseCode = "200")
    public Json list(@PathParam("councilId") UUID councilId, @BeanParam @Valid PageRequest page) {
        return history.listVisions(councilId, page);
    }

    @POST
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "createVision", summary = "Write down a vision that the council decided")
    @APIResponseSchema(value = VisionView.class, responseCode = "201")
    public Created create(
            @PathParam("councilId") UUID councilId,
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid VisionInput input) {
        return history.decide(councilId, key, input);
    }
}
