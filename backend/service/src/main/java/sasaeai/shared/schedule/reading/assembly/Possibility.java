package sasaeai.shared.schedule.reading.assembly;

import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import sasaeai.shared.schedule.rule.Days.AnyTime;
import sasaeai.shared.schedule.rule.Days.Holidays;
import sasaeai.shared.schedule.rule.Days.MonthDays;
import sasaeai.shared.schedule.rule.Days.NthWeekdays;
import sasaeai.shared.schedule.rule.Days.Sometimes;
import sasaeai.shared.schedule.rule.Days.Weekly;
import sasaeai.shared.schedule.rule.Days.YearDay;
import sasaeai.shared.schedule.rule.Exceptions;
import sasaeai.shared.schedule.rule.Slot;

/** Whether the exceptions leave a slot any day at all: 毎週日曜（日曜を除く） has none, nor has 2月の30日. */
final class Possibility {
    private Possibility() {}

    static boolean of(Slot slot, Exceptions exceptions) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        months.addAll(slot.months());
        months.removeAll(exceptions.months());
        return switch (slot.days()) {
            case Weekly weekly -> !months.isEmpty() && possible(weekly, exceptions);
            case NthWeekdays nth ->
                !months.isEmpty()
                        && nth.weekdays().stream()
                                .anyMatch(each -> !exceptions.weekdays().contains(each.weekday()));
            case MonthDays days ->
                exceptions.weekdays().size() < 7
                        && months.stream()
                                .anyMatch(month -> days.days().stream().anyMatch(day -> day <= month.maxLength()));
            case YearDay day ->
                exceptions.weekdays().size() < 7 && !exceptions.months().contains(Month.of(day.month()));
            case Sometimes sometimes -> true;
            case AnyTime anyTime -> true;
        };
    }

    private static boolean possible(Weekly weekly, Exceptions exceptions) {
        boolean holidaysInAndOut = weekly.holidays() == Holidays.ALSO && exceptions.holidays();
        boolean dayLeft =
                weekly.holidays() == Holidays.ALSO && exceptions.weekdays().size() < 7
                        || !exceptions.weekdays().containsAll(weekly.weekdays());
        return !holidaysInAndOut && dayLeft;
    }
}
