package sasaeai.gap;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sasaeai.gap.view.GapOrigins;
import sasaeai.shared.read.Json;

/** From an agenda back to the gaps that were put on it. */
@Path("/api/v1/municipalities/{code}/meetings/{meetingId}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gap")
class GapOriginEndpoint {
    private final GapService gaps;

    GapOriginEndpoint(GapService gaps) {
        this.gaps = gaps;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(
            operationId = "listMeetingGaps",
            summary = "The items of a meeting's agenda that come from a gap",
            description = "All of them, in the order of the agenda; what is behind a gap today is told by getGap.")
    @APIResponseSchema(value = GapOrigins.class, responseCode = "200")
    public Json list(@PathParam("meetingId") UUID meetingId) {
        return gaps.ofMeeting(meetingId);
    }
}
