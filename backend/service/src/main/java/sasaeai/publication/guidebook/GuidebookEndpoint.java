package sasaeai.publication.guidebook;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The guidebook of a municipality, for paper. */
@Path("/api/v1/municipalities/{code}")
@Tag(name = "publication")
class GuidebookEndpoint {
    private final GuidebookService books;

    GuidebookEndpoint(GuidebookService books) {
        this.books = books;
    }

    @GET
    @Path("resource-guidebook.pdf")
    @Produces("application/pdf")
    @PermitAll
    @Operation(
            operationId = "printResourceGuidebook",
            summary = "All resources of a municipality as a book",
            description = "Contents, area by area with a map, and an index by kana; for everybody what is published or"
                    + " paused. At most 1,000 resources.")
    @APIResponse(
            responseCode = "200",
            description = "PDF/UA-1 and PDF/A-3u",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Not modified: If-None-Match holds the current ETag")
    public Response print(
            @QueryParam("schemeId")
                    @Parameter(description = "Divided into the areas of this scheme; else of that of most councils")
                    @Nullable
                    UUID schemeId,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return books.print(schemeId).answer(ifNoneMatch);
    }
}
