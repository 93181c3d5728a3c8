package sasaeai.publication.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.ContentTag;

/** Calendars for calendar programs, which bring no token: two are for everybody, the third has its secret in the path. */
@Path("/api/v1/municipalities/{code}")
@Produces(CalendarEndpoint.ICALENDAR)
@Tag(name = "publication")
class CalendarEndpoint {
    static final String ICALENDAR = "text/calendar";
    private static final String UNCHANGED = "Not modified: If-None-Match holds the current ETag";

    private final CalendarService calendars;

    CalendarEndpoint(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("calendar.ics")
    @PermitAll
    @Operation(operationId = "getCalendar", summary = "When and where the councils of the municipality meet")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content = @Content(mediaType = ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    public Response ofMunicipality(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(calendars.ofMunicipality(), ifNoneMatch);
    }

    @GET
    @Path("councils/{councilId}/calendar.ics")
    @PermitAll
    @Operation(operationId = "getCouncilCalendar", summary = "When and where one council meets")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content = @Content(mediaType = ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    public Response ofCouncil(
            @PathParam("councilId") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(calendars.ofCouncil(id), ifNoneMatch);
    }

    @GET
    @Path("calendar-feeds/{token}/calendar.ics")
    @PermitAll
    @Operation(operationId = "getFeedCalendar", summary = "The meetings of whoever holds this address, with agendas")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content = @Content(mediaType = ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    public Response ofFeed(
            @PathParam("token") String token, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(calendars.ofFeed(token), ifNoneMatch);
    }

    private static Response answer(String file, @Nullable String ifNoneMatch) {
        String tag = ContentTag.of(file);
        Response.ResponseBuilder answer = tag.equals(ifNoneMatch)
                ? Response.notModified()
                : Response.ok(file, ICALENDAR + ";charset=utf-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"calendar.ics\"")
                        .header("X-Content-Type-Options", "nosniff");
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache") // what is taken back is gone at once
                .build();
    }
}
