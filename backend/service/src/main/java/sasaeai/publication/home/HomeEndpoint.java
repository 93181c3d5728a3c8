package sasaeai.publication.home;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;

/** The first page of each reader, and the month of all councils. */
@Path("/api/v1/municipalities/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publication")
class HomeEndpoint {
    private final HomeService homes;

    HomeEndpoint(HomeService homes) {
        this.homes = homes;
    }

    @GET
    @Path("home")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getHome", summary = "What is next, what is new, what is due")
    @APIResponseSchema(value = HomeView.class, responseCode = "200")
    public Json home() {
        return homes.home();
    }

    @GET
    @Path("council-states")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(
            operationId = "listCouncilStates",
            summary = "How the caller's councils stand in a month",
            description =
                    "Active and forming councils: all for the city, for others their own. Without month: this one.")
    @APIResponseSchema(value = CouncilStates.class, responseCode = "200")
    public Json month(
            @QueryParam("month")
                    @Parameter(
                            description = "YYYY-MM",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "^[0-9]{4}-[0-9]{2}$",
                                            examples = "2026-11"))
                    @Nullable
                    YearMonth month) {
        return homes.month(month);
    }
}
