package sasaeai.meeting.attendance;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import sasaeai.shared.web.ETag;

/** Who comes to a meeting, and who came. */
@Path("/api/v1/municipalities/{code}/meetings/{meetingId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meeting")
class AttendanceEndpoint {
    private final AttendanceService attendance;

    AttendanceEndpoint(AttendanceService attendance) {
        this.attendance = attendance;
    }

    @GET
    @Path("attendance")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "getAttendance", summary = "Members' answers and who came")
    @APIResponseSchema(value = AttendanceView.class, responseCode = "200")
    public Json get(@PathParam("meetingId") UUID meetingId) {
        return attendance.get(meetingId);
    }

    @PUT
    @Path("attendance")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceAttendance", summary = "Note who came; If-Match is the meeting's version")
    @APIResponseSchema(value = AttendanceView.class, responseCode = "200")
    public Json replace(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AttendanceInput input) {
        return attendance.replace(meetingId, ETag.require(ifMatch), input);
    }

    @PUT
    @Path("my-answer")
    @RolesAllowed(RESIDENT)
    @Operation(operationId = "replaceMyAnswer", summary = "Say whether one will come")
    @APIResponseSchema(value = AnswerView.class, responseCode = "200")
    public Json answer(@PathParam("meetingId") UUID meetingId, @NotNull @Valid AnswerInput input) {
        return attendance.answer(meetingId, input.answer());
    }
}
