package sasaeai.shared.schedule;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.time.Today;

/** Reads a schedule while somebody is typing it, so that a misunderstanding shows before it is saved. */
@Path("/api/v1/municipalities/{code}/schedule-readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shared")
class ScheduleReadingEndpoint {
    private final JsonReads reads;
    private final Today today;

    ScheduleReadingEndpoint(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getScheduleReading", summary = "How a schedule in Japanese is understood")
    @APIResponseSchema(value = ScheduleReadingView.class, responseCode = "200")
    public Json get(
            @QueryParam("text") @NotBlank @Size(max = 200) String text, @QueryParam("from") @Nullable LocalDate from) {
        return reads.of(ScheduleReadingView.of(Schedule.parse(text), from == null ? today.get() : from));
    }
}
