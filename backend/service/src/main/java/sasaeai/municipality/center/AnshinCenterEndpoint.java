package sasaeai.municipality.center;

import static sasaeai.municipality.RoleNames.ANSHIN_CENTER;
import static sasaeai.municipality.RoleNames.CITY;
import static sasaeai.municipality.RoleNames.RESIDENT;

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

/** Centers (高齢者あんしんセンター) and the areas that they serve. */
@Path("/api/v1/municipalities/{code}/centers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipality")
class AnshinCenterEndpoint {
    private final AnshinCenterService centers;

    AnshinCenterEndpoint(AnshinCenterService centers) {
        this.centers = centers;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listCenters", summary = "Centers, in the order of their registration")
    @APIResponseSchema(value = CenterPage.class, responseCode = "200")
    public Json list(@BeanParam @Valid PageRequest page) {
        return centers.list(page);
    }

    @POST
    @RolesAllowed(CITY)
    @Operation(operationId = "createCenter", summary = "Add a center")
    @APIResponseSchema(value = CenterView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key, @NotNull @Valid CenterInput input) {
        return centers.create(key, input);
    }

    @GET
    @Path("{centerId}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getCenter", summary = "One center")
    @APIResponseSchema(value = CenterView.class, responseCode = "200")
    public Json get(@PathParam("centerId") UUID id) {
        return centers.get(id);
    }

    @PUT
    @Path("{centerId}")
    @RolesAllowed(CITY)
    @Operation(operationId = "replaceCenter", summary = "Change a center")
    @APIResponseSchema(value = CenterView.class, responseCode = "200")
    public Json replace(
            @PathParam("centerId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CenterInput input) {
        return centers.replace(id, ETag.require(ifMatch), input);
    }
}
