package sasaeai.council;

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
import jakarta.ws.rs.PUT;
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
import sasaeai.shared.web.ETag;

/** Councils (協議体). */
@Path("/api/v1/municipalities/{code}/councils")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "council")
class CouncilEndpoint {
    private final CouncilService councils;

    CouncilEndpoint(CouncilService councils) {
        this.councils = councils;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listCouncils", summary = "Councils, in the order of their registration")
    @APIResponseSchema(value = CouncilPage.class, responseCode = "200")
    public Json list(@BeanParam @Valid CouncilFilter filter, @BeanParam @Valid PageRequest page) {
        return councils.list(filter, page);
    }

    @POST
    @RolesAllowed(CITY)
    @Operation(operationId = "createCouncil", summary = "Open a council")
    @APIResponseSchema(value = CouncilView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key, @NotNull @Valid CouncilInput input) {
        return councils.create(key, input);
    }

    @GET
    @Path("{councilId}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getCouncil", summary = "One council")
    @APIResponseSchema(value = CouncilView.class, responseCode = "200")
    public Json get(@PathParam("councilId") UUID id) {
        return councils.get(id);
    }

    @PUT
    @Path("{councilId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceCouncil", summary = "Change what a council says of itself")
    @APIResponseSchema(value = CouncilView.class, responseCode = "200")
    public Json replace(
            @PathParam("councilId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CouncilInput input) {
        return councils.replace(id, ETag.require(ifMatch), input);
    }
}
