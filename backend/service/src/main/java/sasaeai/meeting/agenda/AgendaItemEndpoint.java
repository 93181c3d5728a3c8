package sasaeai.meeting.agenda;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import sasaeai.meeting.view.AgendaItemView;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Agenda items of meetings. */
@Path("/api/v1/municipalities/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meeting")
class AgendaItemEndpoint {
    private final AgendaItemService items;

    AgendaItemEndpoint(AgendaItemService items) {
        this.items = items;
    }

    @POST
    @Path("meetings/{meetingId}/agenda-items")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "createAgendaItem", summary = "Put something on a meeting's agenda")
    @APIResponseSchema(value = AgendaItemView.class, responseCode = "201")
    public Created create(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid AgendaItemInput input) {
        return items.create(key, meetingId, input);
    }

    @PUT
    @Path("agenda-items/{agendaItemId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceAgendaItem", summary = "Change an agenda item, or write down what was said")
    @APIResponseSchema(value = AgendaItemView.class, responseCode = "200")
    public Json replace(
            @PathParam("agendaItemId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgendaItemChangeInput input) {
        return items.replace(id, ETag.require(ifMatch), input);
    }

    @DELETE
    @Path("agenda-items/{agendaItemId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "deleteAgendaItem", summary = "Take an item off the agenda")
    public void delete(@PathParam("agendaItemId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        items.delete(id, ETag.require(ifMatch));
    }
}
