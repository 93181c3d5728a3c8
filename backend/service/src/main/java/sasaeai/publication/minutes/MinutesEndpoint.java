package sasaeai.publication.minutes;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;

/** Minutes: what a meeting leaves behind. */
@Path("/api/v1/municipalities/{code}")
@Tag(name = "publication")
class MinutesEndpoint {
    private final MinutesService minutes;

    MinutesEndpoint(MinutesService minutes) {
        this.minutes = minutes;
    }

    @GET
    @Path("meetings/{meetingId}/minutes")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(
            operationId = "getMinutes",
            summary = "What was said and decided in one meeting",
            description =
                    "For the city and the centers of these councils always, for others once the record is shared.")
    @APIResponseSchema(value = MinutesContent.class, responseCode = "200")
    public Json get(@PathParam("meetingId") UUID meetingId) {
        return minutes.get(meetingId);
    }

    @GET
    @Path("meetings/{meetingId}/minutes.pdf")
    @Produces("application/pdf")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "printMinutes", summary = "The minutes on paper, whole and numbered")
    @APIResponse(
            responseCode = "200",
            description = "PDF/UA-1 and PDF/A-3u",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Not modified: If-None-Match holds the current ETag")
    public Response print(
            @PathParam("meetingId") UUID meetingId, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return minutes.print(meetingId).answer(ifNoneMatch);
    }
}
