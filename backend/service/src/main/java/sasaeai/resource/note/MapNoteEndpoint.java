package sasaeai.resource.note;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Notes on the map (地図のメモ): dangers on the way, and small things that help. */
@Path("/api/v1/municipalities/{code}/map-notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resource")
class MapNoteEndpoint {
    private final MapNoteService notes;

    MapNoteEndpoint(MapNoteService notes) {
        this.notes = notes;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMapNotes",
            summary = "Notes on the map, newest first",
            description =
                    "Without a token, and for residents, those that are published; for the city, and for centers in"
                            + " their areas, drafts too.")
    @APIResponseSchema(value = MapNotePage.class, responseCode = "200")
    public Json list(
            @QueryParam("areaId") @Parameter(description = "This area and those within it") @Nullable UUID areaId,
            @BeanParam @Valid PageRequest page) {
        return notes.list(areaId, page);
    }

    @POST
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "createMapNote", summary = "Put a note on the map")
    @APIResponseSchema(value = MapNoteView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key, @NotNull @Valid MapNoteInput input) {
        return notes.create(key, input);
    }

    @GET
    @Path("{mapNoteId}")
    @PermitAll
    @Operation(operationId = "getMapNote", summary = "One note")
    @APIResponseSchema(value = MapNoteView.class, responseCode = "200")
    public Json get(@PathParam("mapNoteId") UUID id) {
        return notes.get(id);
    }

    @PUT
    @Path("{mapNoteId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceMapNote", summary = "Write a note anew, and say with it who may see it")
    @APIResponseSchema(value = MapNoteView.class, responseCode = "200")
    public Json replace(
            @PathParam("mapNoteId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MapNoteInput input) {
        return notes.replace(id, ETag.require(ifMatch), input);
    }

    @DELETE
    @Path("{mapNoteId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "deleteMapNote", summary = "Take a note off the map")
    public void delete(@PathParam("mapNoteId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        notes.delete(id, ETag.require(ifMatch));
    }
}
