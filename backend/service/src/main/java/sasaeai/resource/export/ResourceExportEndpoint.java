package sasaeai.resource.export;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sasaeai.resource.reading.ResourceFilter;

/** Resources as files: for a spreadsheet, a map program or a calendar. */
@Path("/api/v1/municipalities/{code}/resources/export")
@Tag(name = "resource")
class ResourceExportEndpoint {
    private final ResourceExportService exports;

    ResourceExportEndpoint(ResourceExportService exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "exportResources",
            summary = "The resources of the list as a file",
            description =
                    "With the filters and in the order of listResources, and to each reader what the list shows to that"
                            + " reader. XLSX, CSV and GEOJSON can be brought in again without a change.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/geo+json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @QueryParam("format") @NotNull @Parameter(required = true) ExportFormat format,
            @BeanParam @Valid ResourceFilter filter) {
        return Response.ok(exports.export(format, filter), format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"resources." + format.extension() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
