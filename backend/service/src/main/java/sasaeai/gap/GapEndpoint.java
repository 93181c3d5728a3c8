package sasaeai.gap;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sasaeai.gap.reading.GapFilter;
import sasaeai.gap.view.GapGrid;
import sasaeai.shared.read.Json;

/** Gaps (足りない所): where help of a kind is missing, with what is known of it. */
@Path("/api/v1/municipalities/{code}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gap")
class GapEndpoint {
    private final GapService gaps;

    GapEndpoint(GapService gaps) {
        this.gaps = gaps;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(
            operationId = "listGaps",
            summary = "Areas × kinds of help: enough, far, missing, or nobody has looked",
            description =
                    "Only help counts that is published and was confirmed within a year. Voices are counted exactly"
                            + " for the city and centers and in bands for members of councils.")
    @APIResponseSchema(value = GapGrid.class, responseCode = "200")
    public Json list(@BeanParam @Valid GapFilter filter) {
        return gaps.grid(filter);
    }
}
