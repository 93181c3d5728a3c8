package sasaeai.shared.schedule;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sasaeai.shared.schedule.rule.Days.AnyTime;
import sasaeai.shared.schedule.rule.Days.MonthDays;
import sasaeai.shared.schedule.rule.Days.NthWeekdays;
import sasaeai.shared.schedule.rule.Days.Sometimes;
import sasaeai.shared.schedule.rule.Days.Weekly;
import sasaeai.shared.schedule.rule.Days.YearDay;
import sasaeai.shared.schedule.rule.Exceptions;
import sasaeai.shared.schedule.rule.NthWeekday;
import sasaeai.shared.schedule.rule.Slot;

/** Writes the days of a slot as an RFC 5545 RRULE, without holidays, which no rule can express. */
final class RuleText {
    private final Slot slot;
    private final Set<DayOfWeek> weekdays;
    private final Set<Month> months;

    private RuleText(Slot slot, Exceptions exceptions) {
        this.slot = slot;
        this.weekdays = EnumSet.allOf(DayOfWeek.class);
        weekdays.removeAll(exceptions.weekdays());
        this.months = EnumSet.noneOf(Month.class);
        months.addAll(slot.months());
        months.removeAll(exceptions.months());
    }

    /** Empty where no rule says the days: 随時, 年2回, or national holidays alone. */
    static Optional<String> of(Slot slot, Exceptions exceptions) {
        RuleText text = new RuleText(slot, exceptions);
        return Optional.of(text.text()).filter(rule -> !rule.isEmpty());
    }

    private String text() {
        return switch (slot.days()) {
            case Weekly weekly -> weekly(weekly);
            case NthWeekdays nth ->
                frame("MONTHLY")
                        + byDay(nth.weekdays().stream()
                                .filter(each -> weekdays.contains(each.weekday()))
                                .sorted()
                                .map(RuleText::code)
                                .toList());
            case MonthDays days ->
                frame("MONTHLY") + ";BYMONTHDAY="
                        + days.days().stream().sorted().map(String::valueOf).collect(Collectors.joining(","))
                        + limit();
            case YearDay day -> "FREQ=YEARLY;BYMONTH=%d;BYMONTHDAY=%d".formatted(day.month(), day.day()) + limit();
            case Sometimes sometimes -> "";
            case AnyTime anyTime -> "";
        };
    }

    private String weekly(Weekly weekly) {
        Set<DayOfWeek> left = EnumSet.copyOf(weekdays);
        left.retainAll(weekly.weekdays());
        if (left.size() == 7 && slot.interval() == 1) {
            return frame("DAILY");
        }
        return left.isEmpty()
                ? ""
                : frame("WEEKLY") + byDay(left.stream().map(RuleText::code).toList());
    }

    private String frame(String frequency) {
        String interval = slot.interval() == 1 ? "" : ";INTERVAL=" + slot.interval();
        String byMonth = months.size() == 12
                ? ""
                : months.stream()
                        .map(month -> String.valueOf(month.getValue()))
                        .collect(Collectors.joining(",", ";BYMONTH=", ""));
        return "FREQ=" + frequency + interval + byMonth;
    }

    private String limit() {
        return weekdays.size() == 7
                ? ""
                : byDay(weekdays.stream().map(RuleText::code).toList());
    }

    private static String byDay(Collection<String> codes) {
        return ";BYDAY=" + String.join(",", codes);
    }

    private static String code(DayOfWeek weekday) {
        return weekday.name().substring(0, 2);
    }

    private static String code(NthWeekday nth) {
        return nth.nth() + code(nth.weekday());
    }
}
