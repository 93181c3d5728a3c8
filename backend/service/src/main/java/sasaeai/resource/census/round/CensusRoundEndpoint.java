package sasaeai.resource.census.round;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.census.view.CensusRoundPage;
import sasaeai.resource.census.view.CensusRoundView;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Rounds of the census (棚卸し): whether each resource is still so. */
@Path("/api/v1/municipalities/{code}/census-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resource")
class CensusRoundEndpoint {
    private final CensusRoundService rounds;

    CensusRoundEndpoint(CensusRoundService rounds) {
        this.rounds = rounds;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "listCensusRounds",
            summary = "Rounds, the newest first",
            description = "For a center those that ask resources of its areas, with the progress there.")
    @APIResponseSchema(value = CensusRoundPage.class, responseCode = "200")
    public Json list(@BeanParam @Valid PageRequest page) {
        return rounds.list(page);
    }

    @POST
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "createCensusRound",
            summary = "Open a round: an entry for each resource that is published or paused now")
    @APIResponseSchema(value = CensusRoundView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid CensusRoundInput input) {
        return rounds.create(key, input);
    }

    @GET
    @Path("{roundId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "getCensusRound", summary = "A round with its progress area by area")
    @APIResponseSchema(value = CensusRoundView.class, responseCode = "200")
    public Json get(@PathParam("roundId") UUID id) {
        return rounds.get(id);
    }

    @PUT
    @Path("{roundId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceCensusRound", summary = "Rename, prolong or close a round")
    @APIResponseSchema(value = CensusRoundView.class, responseCode = "200")
    public Json replace(
            @PathParam("roundId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CensusRoundChangeInput input) {
        return rounds.replace(id, ETag.require(ifMatch), input);
    }
}
