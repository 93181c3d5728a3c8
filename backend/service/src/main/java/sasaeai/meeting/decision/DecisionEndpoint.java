package sasaeai.meeting.decision;

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
import sasaeai.meeting.view.DecisionView;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Decisions of meetings. */
@Path("/api/v1/municipalities/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meeting")
class DecisionEndpoint {
    private final DecisionService decisions;

    DecisionEndpoint(DecisionService decisions) {
        this.decisions = decisions;
    }

    @GET
    @Path("decisions")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listDecisions", summary = "Decisions of one's own councils, the first due first")
    @APIResponseSchema(value = DecisionPage.class, responseCode = "200")
    public Json list(@BeanParam @Valid DecisionFilter filter, @BeanParam @Valid PageRequest page) {
        return decisions.list(filter, page);
    }

    @GET
    @Path("meetings/{meetingId}/decisions")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listMeetingDecisions", summary = "Decisions of one meeting, as recorded")
    @APIResponseSchema(value = DecisionPage.class, responseCode = "200")
    public Json ofMeeting(@PathParam("meetingId") UUID meetingId, @BeanParam @Valid PageRequest page) {
        return decisions.ofMeeting(meetingId, page);
    }

    @POST
    @Path("meetings/{meetingId}/decisions")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "createDecision", summary = "Record what was decided, who does it and by when")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    public Created create(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid DecisionInput input) {
        return decisions.create(key, meetingId, input);
    }

    @GET
    @Path("decisions/{decisionId}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getDecision", summary = "One decision")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200")
    public Json get(@PathParam("decisionId") UUID id) {
        return decisions.get(id);
    }

    @PUT
    @Path("decisions/{decisionId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceDecision", summary = "Change, close or reopen a decision")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200")
    public Json replace(
            @PathParam("decisionId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecisionChangeInput input) {
        return decisions.replace(id, ETag.require(ifMatch), input);
    }
}
