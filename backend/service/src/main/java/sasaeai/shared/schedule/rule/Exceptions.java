package sasaeai.shared.schedule.rule;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;

/** What is left out: 祝日を除く, 日曜を除く, 8月休み. */
public record Exceptions(boolean holidays, Set<DayOfWeek> weekdays, Set<Month> months) {
    public static final Exceptions NONE = new Exceptions(false, Set.of(), Set.of());

    public Exceptions {
        weekdays = Set.copyOf(weekdays);
        months = Set.copyOf(months);
    }

    public Exceptions and(Exceptions other) {
        Set<DayOfWeek> allWeekdays = EnumSet.noneOf(DayOfWeek.class);
        allWeekdays.addAll(weekdays);
        allWeekdays.addAll(other.weekdays);
        Set<Month> allMonths = EnumSet.noneOf(Month.class);
        allMonths.addAll(months);
        allMonths.addAll(other.months);
        return new Exceptions(holidays || other.holidays, allWeekdays, allMonths);
    }
}
