package sasaeai.council.schedule;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;

/** When a council meets next, by its own rule. */
@Path("/api/v1/municipalities/{code}/councils/{councilId}/next-dates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "council")
class NextDatesEndpoint {
    private final NextDatesService dates;

    NextDatesEndpoint(NextDatesService dates) {
        this.dates = dates;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getNextDates", summary = "The days that the council's rule comes to next")
    @APIResponseSchema(value = NextDatesView.class, responseCode = "200")
    public Json get(
            @PathParam("councilId") UUID councilId,
            @QueryParam("after") @Parameter(description = "Default: today") @Nullable LocalDate after,
            @QueryParam("count") @DefaultValue("6") @Min(1) @Max(24) int count) {
        return dates.get(councilId, after, count);
    }
}
