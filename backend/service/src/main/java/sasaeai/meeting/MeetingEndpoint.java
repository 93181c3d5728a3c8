package sasaeai.meeting;

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
import sasaeai.meeting.reading.MeetingFilter;
import sasaeai.meeting.view.MeetingView;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Meetings of councils. */
@Path("/api/v1/municipalities/{code}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meeting")
class MeetingEndpoint {
    private final MeetingService meetings;

    MeetingEndpoint(MeetingService meetings) {
        this.meetings = meetings;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listMeetings", summary = "Meetings in the order of their days")
    @APIResponseSchema(value = MeetingPage.class, responseCode = "200")
    public Json list(@BeanParam @Valid MeetingFilter filter, @BeanParam @Valid PageRequest page) {
        return meetings.list(filter, page);
    }

    @POST
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "createMeeting", summary = "Plan a meeting; it starts as a draft")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key, @NotNull @Valid MeetingInput input) {
        return meetings.create(key, input);
    }

    @GET
    @Path("{meetingId}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getMeeting", summary = "One meeting with its agenda and, once shared, its record")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Json get(@PathParam("meetingId") UUID id) {
        return meetings.get(id);
    }

    @PUT
    @Path("{meetingId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceMeeting", summary = "Change what is written of a meeting")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Json replace(
            @PathParam("meetingId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MeetingInput input) {
        return meetings.replace(id, ETag.require(ifMatch), input);
    }

    @PUT
    @Path("{meetingId}/status")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceMeetingStatus", summary = "Take a meeting one step on or back")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200")
    public Json become(
            @PathParam("meetingId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MeetingStatusInput input) {
        return meetings.become(id, ETag.require(ifMatch), input.status());
    }
}
