package sasaeai.resource.census.paper;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Call sheets: one page for each resource, with boxes to tick and an address that answers without a login. */
@Path("/api/v1/municipalities/{code}")
@Produces(CallSheetEndpoint.PDF)
@Tag(name = "resource")
class CallSheetEndpoint {
    static final String PDF = "application/pdf";

    private final CallSheetService sheets;

    CallSheetEndpoint(CallSheetService sheets) {
        this.sheets = sheets;
    }

    @POST
    @Path("census-rounds/{roundId}/call-sheets")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "printCallSheets",
            summary = "The call sheets of a round or of an area of it, at most 100",
            description = "Each print makes new addresses; sheets that are out already keep theirs.")
    @APIResponse(
            responseCode = "200",
            description = "PDF/UA-1 and PDF/A-3u",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@PathParam("roundId") UUID roundId, @NotNull @Valid CallSheetInput input) {
        return sheets.printRound(roundId, input).answer();
    }

    @POST
    @Path("census-entries/{entryId}/call-sheet")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "printCallSheet", summary = "The call sheet of one resource")
    @APIResponse(
            responseCode = "200",
            description = "PDF/UA-1 and PDF/A-3u",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@PathParam("entryId") UUID entryId) {
        return sheets.printEntry(entryId).answer();
    }
}
