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

/** Areas of all schemes. */
@Path("/api/v1/municipalities/{code}/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipality")
class AreaEndpoint {
    private final AreaService areas;

    AreaEndpoint(AreaService areas) {
        this.areas = areas;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listAreas", summary = "Areas, in the order of their registration")
    @APIResponseSchema(value = AreaPage.class, responseCode = "200")
    public Json list(@BeanParam @Valid AreaFilter filter, @BeanParam @Valid PageRequest page) {
        return areas.list(filter, page);
    }

    @POST
    @RolesAllowed(CITY)
    @Operation(operationId = "createArea", summary = "Add an area")
    @APIResponseSchema(value = AreaView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key, @NotNull @Valid AreaInput input) {
        return areas.create(key, input);
    }

    @GET
    @Path("{areaId}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getArea", summary = "One area")
    @APIResponseSchema(value = AreaView.class, responseCode = "200")
    public Json get(@PathParam("areaId") UUID id) {
        return areas.get(id);
    }

    @PUT
    @Path("{areaId}")
    @RolesAllowed(CITY)
    @Operation(operationId = "replaceArea", summary = "Change an area")
    @APIResponseSchema(value = AreaView.class, responseCode = "200")
    public Json replace(
            @PathParam("areaId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AreaInput input) {
        return areas.replace(id, ETag.require(ifMatch), input);
    }
}
