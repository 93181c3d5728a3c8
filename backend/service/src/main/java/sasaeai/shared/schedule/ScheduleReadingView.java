package sasaeai.shared.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.rule.TimeRange;

/** How a wording was understood, shown to whoever is typing it; {@code needsAnchor}: which of every two weeks is not said. */
public record ScheduleReadingView(
        String wording,
        String inWords,
        boolean regular,
        boolean needsAnchor,
        List<ScheduleTime> times,
        List<String> qualifiers,
        List<String> notUnderstood,
        List<String> rrules,
        List<ScheduleDay> nextDays) {
    private static final int DAYS = 6;

    /** A time of day (HH:mm) with its end, or open-ended. */
    public record ScheduleTime(String startsAt, @Nullable String endsAt) {}

    static ScheduleReadingView of(Schedule schedule, LocalDate from) {
        ScheduleView view = schedule.view();
        return new ScheduleReadingView(
                view.wording(),
                view.inWords(),
                view.regular(),
                view.needsAnchor(),
                view.times().stream().map(ScheduleReadingView::time).toList(),
                view.qualifiers(),
                view.notUnderstood(),
                view.rrules(),
                NextDays.of(schedule, from.minusDays(1), DAYS));
    }

    private static ScheduleTime time(TimeRange range) {
        return new ScheduleTime(range.start().toString(), ScheduleDay.text(range.end()));
    }
}
