package sasaeai.municipality;

import static sasaeai.municipality.RoleNames.CITY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.ETag;

/** The municipality itself. */
@Path("/api/v1/municipalities/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipality")
class MunicipalityEndpoint {
    private final MunicipalityService municipalities;

    MunicipalityEndpoint(MunicipalityService municipalities) {
        this.municipalities = municipalities;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getMunicipality", summary = "The municipality; everybody may know it")
    @APIResponseSchema(value = MunicipalityView.class, responseCode = "200")
    public Json get() {
        return municipalities.get();
    }

    @PUT
    @RolesAllowed(CITY)
    @Operation(operationId = "replaceMunicipality", summary = "Change its name or its word for the centers")
    @APIResponseSchema(value = MunicipalityView.class, responseCode = "200")
    public Json replace(@HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid MunicipalityInput input) {
        return municipalities.replace(ETag.require(ifMatch), input);
    }
}
