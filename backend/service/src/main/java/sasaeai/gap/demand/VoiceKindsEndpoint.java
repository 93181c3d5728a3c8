package sasaeai.gap.demand;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.ETag;

/** Which kinds of help voices ask for. */
@Path("/api/v1/municipalities/{code}/voice-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gap")
class VoiceKindsEndpoint {
    private final VoiceKindsService kinds;

    VoiceKindsEndpoint(VoiceKindsService kinds) {
        this.kinds = kinds;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getVoiceKinds", summary = "Which kinds of help a category of voices asks for")
    @APIResponseSchema(value = VoiceKindsView.class, responseCode = "200")
    public Json get() {
        return kinds.get();
    }

    @PUT
    @RolesAllowed(CITY)
    @Operation(operationId = "replaceVoiceKinds", summary = "Say which kinds of help a category of voices asks for")
    @APIResponseSchema(value = VoiceKindsView.class, responseCode = "200")
    public Json replace(@HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid VoiceKindsInput input) {
        return kinds.replace(ETag.require(ifMatch), input);
    }
}
