package sasaeai.resource.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.time.OpeningTime.HolidayRule;
import sasaeai.shared.schedule.Schedule;
import sasaeai.shared.schedule.rule.Days;
import sasaeai.shared.schedule.rule.Days.AnyTime;
import sasaeai.shared.schedule.rule.Days.Holidays;
import sasaeai.shared.schedule.rule.Days.MonthDays;
import sasaeai.shared.schedule.rule.Days.NthWeekdays;
import sasaeai.shared.schedule.rule.Days.Sometimes;
import sasaeai.shared.schedule.rule.Days.Weekly;
import sasaeai.shared.schedule.rule.Days.YearDay;
import sasaeai.shared.schedule.rule.Exceptions;
import sasaeai.shared.schedule.rule.ScheduleRule;
import sasaeai.shared.schedule.rule.Slot;
import sasaeai.shared.schedule.rule.TimeRange;

/** Turns what a wording was understood to say into rows that SQL can ask; the days are those of Schedule.occurrences. */
public final class OpeningTimes {
    private static final int ANY = 0;
    private static final int YEARS_TO_FIRST = 9; // a 29th of February may be eight years away

    private final ScheduleRule rule;
    private final Slot slot;
    private final int months;
    private final int exceptWeekdays;
    private final HolidayRule holidays;

    private OpeningTimes(ScheduleRule rule, Slot slot) {
        this.rule = rule;
        this.slot = slot;
        Set<Month> left = EnumSet.noneOf(Month.class);
        left.addAll(slot.months());
        left.removeAll(rule.exceptions().months());
        months = left.stream().mapToInt(month -> 1 << (month.getValue() - 1)).sum();
        exceptWeekdays = rule.exceptions().weekdays().stream()
                .mapToInt(weekday -> 1 << (weekday.getValue() - 1))
                .sum();
        boolean closed = rule.exceptions().holidays() || holidaysOf(slot.days()) == Holidays.NEVER;
        holidays = closed ? HolidayRule.NEVER : HolidayRule.LIKE_ANY_DAY;
    }

    /** Nothing for what has no days of a calendar, such as 随時 or 年2回. */
    public static List<OpeningTime> of(Schedule schedule) {
        return schedule.rule().slots().stream()
                .flatMap(slot -> new OpeningTimes(schedule.rule(), slot).rows().stream())
                .distinct()
                .toList();
    }

    private List<OpeningTime> rows() {
        List<OpeningTime> rows = new ArrayList<>();
        Collection<TimeRange> ranges = slot.times().ranges();
        days().filter(day -> day.months() != 0).forEach(day -> {
            if (ranges.isEmpty()) {
                rows.add(day);
            }
            ranges.forEach(range -> rows.add(day.between(range.start(), range.end())));
        });
        return rows;
    }

    private Stream<OpeningTime> days() {
        return switch (slot.days()) {
            case Weekly weekly ->
                Stream.concat(
                        weekly.weekdays().stream()
                                .sorted()
                                .map(weekday -> day(weekday.getValue(), ANY, ANY, months, holidays)),
                        onHolidaysToo(weekly));
            case NthWeekdays nth ->
                nth.weekdays().stream()
                        .sorted()
                        .map(each -> day(each.weekday().getValue(), each.nth(), ANY, months, holidays));
            case MonthDays days -> days.days().stream().sorted().map(day -> day(ANY, ANY, day, months, holidays));
            // A date of the year says its month itself.
            case YearDay yearDay -> Stream.of(day(ANY, ANY, yearDay.day(), 1 << (yearDay.month() - 1), holidays));
            case Sometimes sometimes -> Stream.empty();
            case AnyTime anyTime -> Stream.empty();
        };
    }

    /** 日曜・祝日: on a holiday whatever its weekday; not where 隔週 leaves open which week is meant. */
    private Stream<OpeningTime> onHolidaysToo(Weekly weekly) {
        boolean also = weekly.holidays() == Holidays.ALSO && !rule.exceptions().holidays();
        return also && !(slot.needsAnchor() && rule.start() == null)
                ? Stream.of(new OpeningTime(
                        ANY, ANY, ANY, months, exceptWeekdays, HolidayRule.ONLY, rule.start(), 1, null, null, null))
                : Stream.empty();
    }

    private OpeningTime day(int weekday, int nth, int monthDay, int inMonths, HolidayRule onHolidays) {
        int step = slot.days() instanceof YearDay ? 1 : slot.interval();
        return new OpeningTime(
                weekday,
                nth,
                monthDay,
                inMonths,
                exceptWeekdays,
                onHolidays,
                rule.start(),
                step,
                step == 1 ? null : stepBase(),
                null,
                null);
    }

    private @Nullable Integer stepBase() {
        LocalDate start = rule.start();
        if (start == null) {
            return null;
        }
        CalendarDay first = new CalendarDay(first(start));
        int counted = slot.days() instanceof Weekly ? first.week() : first.month();
        return Math.floorMod(counted, slot.interval());
    }

    /** The first of its days at or after the start, holidays or not: the one that tells in which weeks it takes place. */
    private LocalDate first(LocalDate start) {
        Days plain = slot.days() instanceof Weekly weekly ? new Weekly(weekly.weekdays()) : slot.days();
        Exceptions exceptions = new Exceptions(
                false, rule.exceptions().weekdays(), rule.exceptions().months());
        ScheduleRule each = new ScheduleRule(List.of(slot.on(plain).every(1)), exceptions, false, null);
        return new Schedule("", each, List.of())
                .occurrences(start, start.plusYears(YEARS_TO_FIRST)).stream()
                        .findFirst()
                        .map(occurrence -> occurrence.day())
                        .orElse(start);
    }

    private static Holidays holidaysOf(Days days) {
        return days instanceof Weekly weekly ? weekly.holidays() : Holidays.LIKE_ANY_DAY;
    }
}
