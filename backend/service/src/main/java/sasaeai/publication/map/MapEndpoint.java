package sasaeai.publication.map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.print.Paper;

/** The numbered map of an area, for paper. */
@Path("/api/v1/municipalities/{code}/resource-maps/{areaId}")
@Tag(name = "publication")
class MapEndpoint {
    private final MapService maps;

    MapEndpoint(MapService maps) {
        this.maps = maps;
    }

    @GET
    @Path("map.pdf")
    @Produces("application/pdf")
    @PermitAll
    @Operation(
            operationId = "printResourceMap",
            summary = "The resources of an area on paper",
            description = "A numbered map, the list in the order of the numbers, and the week; for everybody what is"
                    + " published or paused. At most 500 resources.")
    @APIResponse(
            responseCode = "200",
            description = "PDF/UA-1 and PDF/A-3u",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Not modified: If-None-Match holds the current ETag")
    public Response print(
            @PathParam("areaId") UUID areaId,
            @QueryParam("size") @DefaultValue("A4") Paper size,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return maps.print(areaId, size).answer(ifNoneMatch);
    }
}
