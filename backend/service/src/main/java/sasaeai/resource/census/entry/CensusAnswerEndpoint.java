package sasaeai.resource.census.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sasaeai.resource.census.view.CensusLinkView;
import sasaeai.shared.read.Json;

/** Answers without a login: the address on a call sheet is the permission, for one resource and until the round is over. */
@Path("/api/v1/municipalities/{code}/census-answers/{link}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resource")
class CensusAnswerEndpoint {
    private final CensusLinkService links;

    CensusAnswerEndpoint(CensusLinkService links) {
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getCensusAnswer", summary = "What the holder of this address is asked about")
    @APIResponseSchema(value = CensusLinkView.class, responseCode = "200")
    public Json get(@PathParam("link") String token) {
        return links.get(token);
    }

    @PUT
    @PermitAll
    @Operation(
            operationId = "replaceCensusAnswer",
            summary = "Answer in one tap",
            description = "The last answer counts until the center has settled it; no If-Match is needed.")
    @APIResponseSchema(value = CensusLinkView.class, responseCode = "200")
    public Json answer(@PathParam("link") String token, @NotNull @Valid CensusAnswerInput input) {
        return links.answer(token, input);
    }
}
