package sasaeai.shared.schedule.rule;

import java.time.DayOfWeek;
import java.util.Comparator;

/**
 * The nth weekday of a month, 1 to 5, or the last.
 *
 * <p>月末の月曜日 is the last too (BYDAY=-1MO): read as "the last day if it is a Monday" it would happen twice a year, and
 * "a Monday towards the end" names no day, so the last Monday is the one reading that gives a day in every month.
 */
public record NthWeekday(int nth, DayOfWeek weekday) implements Comparable<NthWeekday> {
    public static final int LAST = -1;

    private static final Comparator<NthWeekday> ORDER =
            Comparator.comparing(NthWeekday::weekday).thenComparing(n -> n.nth == LAST ? 6 : n.nth);

    public NthWeekday {
        if (nth != LAST && (nth < 1 || nth > 5)) {
            throw new IllegalArgumentException("No month has such a weekday: " + nth);
        }
    }

    @Override
    public int compareTo(NthWeekday other) {
        return ORDER.compare(this, other);
    }
}
