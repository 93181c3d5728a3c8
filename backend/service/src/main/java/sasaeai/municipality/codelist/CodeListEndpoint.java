package sasaeai.municipality.codelist;

import static sasaeai.municipality.RoleNames.ANSHIN_CENTER;
import static sasaeai.municipality.RoleNames.CITY;
import static sasaeai.municipality.RoleNames.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.ETag;

/** The lists of words that a municipality keeps for itself. */
@Path("/api/v1/municipalities/{code}/code-lists/{list}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipality")
class CodeListEndpoint {
    private final CodeListService lists;

    CodeListEndpoint(CodeListService lists) {
        this.lists = lists;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "getCodeList", summary = "One list of words")
    @APIResponseSchema(value = CodeListView.class, responseCode = "200")
    public Json get(@PathParam("list") ListName list) {
        return lists.get(list);
    }

    @PUT
    @RolesAllowed(CITY)
    @Operation(operationId = "replaceCodeList", summary = "Rename, reorder, add or retire words")
    @APIResponseSchema(value = CodeListView.class, responseCode = "200")
    public Json replace(
            @PathParam("list") ListName list,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CodeListInput input) {
        return lists.replace(list, ETag.require(ifMatch), input);
    }
}
