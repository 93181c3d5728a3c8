package sasaeai.shared.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days that a schedule comes to next. */
public final class NextDays {
    private NextDays() {}

    /** At most {@code count} days after the given one; fewer where the schedule, or the known holidays, end. */
    public static List<ScheduleDay> of(Schedule schedule, LocalDate after, int count) {
        List<ScheduleDay> days = new ArrayList<>();
        try {
            Optional<Occurrence> next = schedule.next(after);
            while (next.isPresent() && days.size() < count) {
                days.add(ScheduleDay.of(next.get()));
                next = schedule.next(next.get().day());
            }
        } catch (DateTimeException holidaysUnknown) {
            // Beyond the years whose holidays are law no day is certain.
        }
        return days;
    }
}
