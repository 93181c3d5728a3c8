package sasaeai.meeting.attachment;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.AttachmentView;
import sasaeai.shared.web.Created;

/** Files kept with meetings; a body is the file itself. */
@Path("/api/v1/municipalities/{code}")
@Tag(name = "meeting")
class AttachmentEndpoint {
    private final AttachmentService attachments;

    AttachmentEndpoint(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @POST
    @Path("meetings/{meetingId}/attachments")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "createAttachment", summary = "Keep a file of at most 10 MB with a meeting")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
    public Created create(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @HeaderParam("Content-Type") @Nullable String contentType,
            @HeaderParam("File-Name") @Nullable String fileName,
            byte[] input) {
        return attachments.create(key, meetingId, contentType, fileName, input);
    }

    @GET
    @Path("attachments/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getAttachment", summary = "The file itself, for saving")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(@PathParam("attachmentId") UUID id) {
        StoredFile file = attachments.get(id);
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", file.name().disposition())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @DELETE
    @Path("attachments/{attachmentId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "deleteAttachment", summary = "Remove a file")
    public void delete(@PathParam("attachmentId") UUID id) {
        attachments.delete(id);
    }
}
