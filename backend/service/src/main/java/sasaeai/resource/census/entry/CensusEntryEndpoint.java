package sasaeai.resource.census.entry;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import sasaeai.resource.census.reading.CensusEntryFilter;
import sasaeai.resource.census.view.CensusEntryPage;
import sasaeai.resource.census.view.CensusEntryView;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.ETag;

/** The resources of a round, each for those who look after it. */
@Path("/api/v1/municipalities/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resource")
class CensusEntryEndpoint {
    private final CensusEntryService entries;

    CensusEntryEndpoint(CensusEntryService entries) {
        this.entries = entries;
    }

    @GET
    @Path("census-rounds/{roundId}/entries")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "listCensusEntries", summary = "What is asked, by kana or else name")
    @APIResponseSchema(value = CensusEntryPage.class, responseCode = "200")
    public Json list(
            @PathParam("roundId") UUID id,
            @BeanParam @Valid CensusEntryFilter filter,
            @BeanParam @Valid PageRequest page) {
        return entries.list(id, filter, page);
    }

    @PUT
    @Path("census-entries/{entryId}/answer")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "replaceCensusEntryAnswer",
            summary = "Write down what was heard by phone or on a visit",
            description = "It counts at once; only what has changed waits until it is written into the resource.")
    @APIResponseSchema(value = CensusEntryView.class, responseCode = "200")
    public Json answer(
            @PathParam("entryId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StaffAnswerInput input) {
        return entries.answer(id, ETag.require(ifMatch), input);
    }

    @PUT
    @Path("census-entries/{entryId}/review")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceCensusReview", summary = "Do what an answer says, or set it aside and ask again")
    @APIResponseSchema(value = CensusEntryView.class, responseCode = "200")
    public Json review(
            @PathParam("entryId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CensusReviewInput input) {
        return entries.review(id, ETag.require(ifMatch), input);
    }

    @DELETE
    @Path("census-entries/{entryId}/links")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "deleteCensusLinks",
            summary = "Make all sheets of this resource that are out void at once")
    public void revokeLinks(@PathParam("entryId") UUID id) {
        entries.revokeLinks(id);
    }
}
