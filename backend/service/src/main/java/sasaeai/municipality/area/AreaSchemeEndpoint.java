package sasaeai.municipality.area;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;

/** The ways of dividing the municipality. */
@Path("/api/v1/municipalities/{code}/area-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipality")
class AreaSchemeEndpoint {
    private final AreaService areas;

    AreaSchemeEndpoint(AreaService areas) {
        this.areas = areas;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listAreaSchemes", summary = "The ways of dividing the municipality")
    @APIResponseSchema(value = AreaSchemePage.class, responseCode = "200")
    public Json list(@BeanParam @Valid PageRequest page) {
        return areas.listSchemes(page);
    }

    @POST
    @RolesAllowed(CITY)
    @Operation(operationId = "createAreaScheme", summary = "Add a way of dividing the municipality")
    @APIResponseSchema(value = AreaSchemeView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid AreaSchemeInput input) {
        return areas.createScheme(key, input);
    }
}
