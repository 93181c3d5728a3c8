package sasaeai.publication.calendar;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.Created;

/** Private calendar addresses of the caller. */
@Path("/api/v1/municipalities/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publication")
class CalendarFeedEndpoint {
    private final CalendarFeedService feeds;

    CalendarFeedEndpoint(CalendarFeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("calendar-feeds")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listCalendarFeeds", summary = "The caller's private calendar addresses in use")
    @APIResponseSchema(value = CalendarFeeds.class, responseCode = "200")
    public Json list() {
        return feeds.list();
    }

    @POST
    @Path("calendar-feeds")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(
            operationId = "createCalendarFeed",
            summary = "A private address for calendar programs",
            description = "The address is shown once. A repeated request makes no second feed, but gets a new address.")
    @APIResponseSchema(value = CalendarFeedView.class, responseCode = "201")
    public Created create(@HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key) {
        return feeds.create(key);
    }

    @DELETE
    @Path("calendar-feeds/{feedId}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "deleteCalendarFeed", summary = "Take an address back; it is void at once")
    public void revoke(@PathParam("feedId") UUID id) {
        feeds.revoke(id);
    }
}
