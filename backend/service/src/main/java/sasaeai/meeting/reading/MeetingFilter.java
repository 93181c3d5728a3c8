package sasaeai.meeting.reading;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.MeetingStatus;

/** Which meetings a list shows, and in which order; every filter that is present must hold. */
public record MeetingFilter(
        @QueryParam("councilId") @Nullable UUID councilId,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("status") @Nullable MeetingStatus status,
        @QueryParam("sort") @DefaultValue("HELD_ON_DESC") MeetingSort sort) {

    boolean newestFirst() {
        return sort == MeetingSort.HELD_ON_DESC;
    }
}
