package sasaeai.publication.pack;

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

/** The council pack: what a council needs in its hands for one meeting. */
@Path("/api/v1/municipalities/{code}")
@Tag(name = "publication")
class PackEndpoint {
    private final PackService packs;

    PackEndpoint(PackService packs) {
        this.packs = packs;
    }

    @GET
    @Path("meetings/{meetingId}/pack")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(
            operationId = "getPack",
            summary = "What a council needs for one meeting",
            description = "For the city, the centers of these councils, and their members once the day is confirmed.")
    @APIResponseSchema(value = PackContent.class, responseCode = "200")
    public Json get(@PathParam("meetingId") UUID meetingId) {
        return packs.get(meetingId);
    }

    @GET
    @Path("meetings/{meetingId}/pack.pdf")
    @Produces("application/pdf")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "printPack", summary = "The pack on at most two pages A4")
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
        return packs.print(meetingId).answer(ifNoneMatch);
    }
}
