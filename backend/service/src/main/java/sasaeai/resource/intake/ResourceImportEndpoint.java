package sasaeai.resource.intake;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Lists of resources on their way in (一覧表の取り込み): the file, what its columns mean, what would come of it, saved. */
@Path("/api/v1/municipalities/{code}/resource-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resource")
class ResourceImportEndpoint {
    private final ResourceImportService imports;
    private final ResourceImportSaving saving;

    ResourceImportEndpoint(ResourceImportService imports, ResourceImportSaving saving) {
        this.imports = imports;
        this.saving = saving;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "createResourceImport",
            summary = "Bring a list as xlsx, CSV or GeoJSON of at most 20 MB and 100,000 rows",
            description =
                    "Nothing is saved yet: the answer says what the columns were taken for, and what would come of it.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ResourceImportView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @HeaderParam("File-Name") @Nullable String fileName,
            byte[] input) {
        return imports.create(key, fileName, input);
    }

    @GET
    @Path("{importId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "getResourceImport", summary = "A list, what would come of it, and how far it is")
    @APIResponseSchema(value = ResourceImportView.class, responseCode = "200")
    public Json get(@PathParam("importId") UUID id) {
        return imports.get(id);
    }

    @PUT
    @Path("{importId}/columns")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceResourceImportColumns", summary = "Say what the columns and words of a list mean")
    @APIResponseSchema(value = ResourceImportView.class, responseCode = "200")
    public Json choose(
            @PathParam("importId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ResourceImportInput input) {
        return imports.choose(id, ETag.require(ifMatch), input);
    }

    @POST
    @Path("{importId}/save")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "saveResourceImport",
            summary = "Save all of a list, or nothing of it",
            description = "A long list goes on being saved after the answer; getResourceImport says how far it is.")
    @APIResponseSchema(value = ResourceImportView.class, responseCode = "200")
    public Json save(@PathParam("importId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return saving.save(id, ETag.require(ifMatch));
    }
}
