package sasaeai.publication.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The meetings of one calendar, with no more of each than its readers may know. */
record CalendarContent(String municipality, String name, List<Event> events) {

    /**
     * One meeting.
     *
     * @param changedAt when the meeting was last written to
     * @param agenda titles; empty in public calendars
     * @param onlineUrl absent in public calendars
     */
    record Event(
            UUID id,
            long version,
            Instant changedAt,
            boolean cancelled,
            LocalDate heldOn,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime startsAt,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime endsAt,
            @Nullable String place,
            String kind,
            List<String> councils,
            @Nullable Integer number,
            List<String> agenda,
            @Nullable String onlineUrl) {}
}
