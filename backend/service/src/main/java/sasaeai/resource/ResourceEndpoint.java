package sasaeai.resource;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.reading.ResourceFilter;
import sasaeai.resource.view.ResourceMap;
import sasaeai.resource.view.ResourcePage;
import sasaeai.resource.view.ResourceView;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Resources (地域資源): what help there is, where and when. */
@Path("/api/v1/municipalities/{code}/resources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resource")
class ResourceEndpoint {
    private static final String GEOJSON = "application/geo+json";

    private final ResourceService resources;

    ResourceEndpoint(ResourceService resources) {
        this.resources = resources;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listResources",
            summary = "Resources by kana or name, or the nearest first",
            description =
                    "Without a token, and for residents, what is published or paused; for the city, and for centers"
                            + " in their areas, drafts and what has ended too. As application/geo+json the same resources in the same"
                            + " order without pages, at most 10,000, those without a position left out; the stops of a mobile"
                            + " shop follow it under its number.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or a map of all",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResourcePage.class)),
                @Content(mediaType = GEOJSON, schema = @Schema(implementation = ResourceMap.class))
            })
    public Json list(@BeanParam @Valid ResourceFilter filter, @BeanParam @Valid PageRequest page) {
        return resources.list(filter, page);
    }

    @GET
    @PermitAll
    @Produces(GEOJSON)
    @Operation(operationId = "listResources", hidden = true) // one operation in two media types
    public Json map(@BeanParam @Valid ResourceFilter filter) {
        return resources.map(filter);
    }

    @POST
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "createResource", summary = "Write a resource down")
    @APIResponseSchema(value = ResourceView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid ResourceInput input) {
        return resources.create(key, input);
    }

    @GET
    @Path("{resourceId}")
    @PermitAll
    @Operation(operationId = "getResource", summary = "One resource")
    @APIResponseSchema(value = ResourceView.class, responseCode = "200")
    public Json get(@PathParam("resourceId") UUID id) {
        return resources.get(id);
    }

    @PUT
    @Path("{resourceId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "replaceResource",
            summary = "Write a resource anew: its facts, its status and with it who may see it")
    @APIResponseSchema(value = ResourceView.class, responseCode = "200")
    public Json replace(
            @PathParam("resourceId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ResourceInput input) {
        return resources.replace(id, ETag.require(ifMatch), input);
    }

    @POST
    @Path("{resourceId}/confirmations")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "createResourceConfirmation",
            summary = "Say that it is still so, as found on a day",
            description =
                    "confirmedOn lies between 2000-01-01 and today; the latest day stands. The answer is the resource.")
    @APIResponseSchema(value = ResourceView.class, responseCode = "201")
    public Created confirm(
            @PathParam("resourceId") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid ConfirmationInput input) {
        return resources.confirm(id, key, input);
    }
}
