package sasaeai.municipality.statistic;

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
import jakarta.ws.rs.QueryParam;
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

/** Figures of areas, each with its day and source. */
@Path("/api/v1/municipalities/{code}/area-statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipality")
class AreaStatisticEndpoint {
    private final AreaStatisticService statistics;

    AreaStatisticEndpoint(AreaStatisticService statistics) {
        this.statistics = statistics;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listAreaStatistics", summary = "Figures of areas, newest day first")
    @APIResponseSchema(value = AreaStatisticPage.class, responseCode = "200")
    public Json list(@QueryParam("areaId") @Nullable UUID areaId, @BeanParam @Valid PageRequest page) {
        return statistics.list(areaId, page);
    }

    @POST
    @RolesAllowed(CITY)
    @Operation(operationId = "createAreaStatistic", summary = "Add figures of an area")
    @APIResponseSchema(value = AreaStatisticView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid AreaStatisticInput input) {
        return statistics.create(key, input);
    }

    @GET
    @Path("{statisticId}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getAreaStatistic", summary = "Figures of an area on one day")
    @APIResponseSchema(value = AreaStatisticView.class, responseCode = "200")
    public Json get(@PathParam("statisticId") UUID id) {
        return statistics.get(id);
    }

    @PUT
    @Path("{statisticId}")
    @RolesAllowed(CITY)
    @Operation(operationId = "replaceAreaStatistic", summary = "Correct figures of an area")
    @APIResponseSchema(value = AreaStatisticView.class, responseCode = "200")
    public Json replace(
            @PathParam("statisticId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AreaStatisticInput input) {
        return statistics.replace(id, ETag.require(ifMatch), input);
    }
}
