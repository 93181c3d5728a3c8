package sasaeai.shared.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.rule.TimeRange;

/** A day of a schedule on the wire, with the first of its times (HH:mm). */
public record ScheduleDay(
        LocalDate day, @Nullable String startsAt, @Nullable String endsAt) {

    static ScheduleDay of(Occurrence occurrence) {
        List<TimeRange> ranges = occurrence.times().ranges();
        TimeRange first = ranges.isEmpty() ? null : ranges.getFirst();
        return new ScheduleDay(
                occurrence.day(), first == null ? null : text(first.start()), first == null ? null : text(first.end()));
    }

    static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }
}
