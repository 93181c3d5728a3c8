package sasaeai.municipality.statistic;

import static sasaeai.municipality.RoleNames.CITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;

/** Figures of many areas at once, as 地域・年齢別人口 of the 自治体標準オープンデータセット prints them. */
@Path("/api/v1/municipalities/{code}/area-statistic-imports")
@Tag(name = "municipality")
class AreaStatisticImportEndpoint {
    private final AreaStatisticImportService imports;

    AreaStatisticImportEndpoint(AreaStatisticImportService imports) {
        this.imports = imports;
    }

    @POST
    @RolesAllowed(CITY)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importAreaStatistics",
            summary = "Look at a table of figures as xlsx or CSV, or save all of it",
            description = "Sent again, the same table changes nothing; with any error nothing is saved.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = AreaStatisticImportView.class, responseCode = "200")
    public Json read(
            @QueryParam("source")
                    @DefaultValue("地域・年齢別人口")
                    @NotBlank
                    @Size(max = 200)
                    @Parameter(description = "Where the figures are from")
                    String source,
            @QueryParam("schemeId") @Parameter(description = "Rows name areas of this scheme") @Nullable UUID schemeId,
            @QueryParam("save") @DefaultValue("false") boolean save,
            byte[] input) {
        return imports.read(input, source, schemeId, save);
    }
}
