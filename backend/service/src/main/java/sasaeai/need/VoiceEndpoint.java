package sasaeai.need;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import sasaeai.need.reading.VoiceFilter;
import sasaeai.need.view.VoiceView;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Voices (声): what older people need, one line each. */
@Path("/api/v1/municipalities/{code}/voices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "need")
class VoiceEndpoint {
    private final VoiceService voices;
    private final VoiceAgendaService agendas;

    VoiceEndpoint(VoiceService voices, VoiceAgendaService agendas) {
        this.voices = voices;
        this.agendas = agendas;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(
            operationId = "listVoices",
            summary = "Voices that the caller may see, newest first",
            description = "A center gets its own areas and its own writing, and other centers' reviewed voices where"
                    + " an area, council, meeting or agenda item is named.")
    @APIResponseSchema(value = VoicePage.class, responseCode = "200")
    public Json list(@BeanParam @Valid VoiceFilter filter, @BeanParam @Valid PageRequest page) {
        return voices.list(filter, page);
    }

    @POST
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(
            operationId = "createVoice",
            summary = "Take a voice down",
            description = "One line: line breaks become spaces. heardOn lies between 2000-01-01 and today.")
    @APIResponseSchema(value = VoiceView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key, @NotNull @Valid VoiceInput input) {
        return voices.create(key, input);
    }

    @GET
    @Path("{voiceId}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getVoice", summary = "One voice")
    @APIResponseSchema(value = VoiceView.class, responseCode = "200")
    public Json get(@PathParam("voiceId") UUID id) {
        return voices.get(id);
    }

    @PUT
    @Path("{voiceId}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "replaceVoice", summary = "Say it anew: its writer, until it is reviewed")
    @APIResponseSchema(value = VoiceView.class, responseCode = "200")
    public Json replace(
            @PathParam("voiceId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid VoiceInput input) {
        return voices.replace(id, ETag.require(ifMatch), input);
    }

    @DELETE
    @Path("{voiceId}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "deleteVoice", summary = "Take it back: its writer, until it is reviewed")
    public void delete(@PathParam("voiceId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        voices.delete(id, ETag.require(ifMatch));
    }

    @PUT
    @Path("{voiceId}/review")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "reviewVoice", summary = "Put it into words that a council may read, or set it aside")
    @APIResponseSchema(value = VoiceView.class, responseCode = "200")
    public Json review(
            @PathParam("voiceId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid VoiceReviewInput input) {
        return voices.review(id, ETag.require(ifMatch), input);
    }

    @POST
    @Path("{voiceId}/agenda-items")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "createVoiceAgendaItem", summary = "Put a reviewed voice on the agenda of a meeting")
    @APIResponseSchema(value = VoiceAgendaView.class, responseCode = "201")
    public Created putOnAgenda(
            @PathParam("voiceId") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid VoiceAgendaInput input) {
        return agendas.put(id, key, input);
    }
}
