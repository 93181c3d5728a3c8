package sasaeai.municipality.boundary;

import static sasaeai.municipality.RoleNames.CITY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.ETag;

/** Boundaries of areas (区域の境界): brought as GeoJSON by the city, drawn by every map. */
@Path("/api/v1/municipalities/{code}")
@Tag(name = "municipality")
class AreaBoundaryEndpoint {
    private static final String GEOJSON = "application/geo+json";

    private final AreaBoundaryService boundaries;

    AreaBoundaryEndpoint(AreaBoundaryService boundaries) {
        this.boundaries = boundaries;
    }

    @PUT
    @Path("area-boundaries")
    @RolesAllowed(CITY)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceAreaBoundaries",
            summary = "Bring boundaries as a GeoJSON FeatureCollection of at most 10 MB",
            description =
                    "A feature says by its property areaId, or else name, which area it is. Areas that no feature names keep"
                            + " their boundary. If anything is wrong with any feature, nothing is saved.")
    @RequestBody(required = true, content = @Content(mediaType = GEOJSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponseSchema(value = BoundariesSaved.class, responseCode = "200")
    public Json save(
            @HeaderParam("If-Match") @Parameter(description = "The ETag of getAreaMap") @Nullable String ifMatch,
            @QueryParam("schemeId") @Parameter(description = "Features name areas of this scheme") @Nullable
                    UUID schemeId,
            @QueryParam("source") @Parameter(description = "Where the boundaries are from") @Nullable @Size(max = 200)
                    String source,
            byte[] input) {
        return boundaries.save(ETag.require(ifMatch), input, schemeId, source);
    }

    @GET
    @Path("resource-maps/areas")
    @PermitAll
    @Produces(GEOJSON)
    @Operation(operationId = "getAreaMap", summary = "Areas with their boundaries, by name")
    @APIResponse(
            responseCode = "200",
            description = "GeoJSON (RFC 7946)",
            content = @Content(mediaType = GEOJSON, schema = @Schema(implementation = AreaMap.class)))
    @APIResponse(responseCode = "304", description = "Not modified: If-None-Match holds the current ETag")
    public Json map(
            @QueryParam("areaId") @Parameter(description = "This area and those within it") @Nullable UUID areaId,
            @QueryParam("schemeId") @Nullable UUID schemeId) {
        return boundaries.map(areaId, schemeId);
    }
}
