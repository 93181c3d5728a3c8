package sasaeai.shared.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.rule.Days.Holidays;
import sasaeai.shared.schedule.rule.Days.Weekly;
import sasaeai.shared.schedule.rule.ScheduleRule;
import sasaeai.shared.schedule.rule.Slot;
import sasaeai.shared.time.JapaneseHolidays;

/** Expands a rule to days within a range, both ends included. */
final class Expansion {
    private final ScheduleRule rule;
    private final LocalDate from;
    private final LocalDate to;
    private final @Nullable LocalDate anchor;

    Expansion(ScheduleRule rule, LocalDate from, LocalDate to, @Nullable LocalDate anchor) {
        LocalDate start = rule.start();
        this.rule = rule;
        this.from = (start != null && start.isAfter(from)) ? start : from;
        this.to = to;
        this.anchor = anchor == null ? start : anchor;
    }

    List<Occurrence> occurrences() {
        SortedSet<Occurrence> found = new TreeSet<>();
        for (Slot slot : rule.slots()) {
            days(slot).forEach(day -> found.add(new Occurrence(day, slot.times())));
        }
        return List.copyOf(found);
    }

    static boolean needsHolidays(ScheduleRule rule) {
        return rule.exceptions().holidays()
                || rule.slots().stream().anyMatch(slot -> holidays(slot) != Holidays.LIKE_ANY_DAY);
    }

    private SortedSet<LocalDate> days(Slot slot) {
        SortedSet<LocalDate> days = new TreeSet<>();
        if (from.isAfter(to) || (slot.needsAnchor() && anchor == null)) {
            return days;
        }
        RuleText.of(slot, rule.exceptions()).ifPresent(text -> days.addAll(within(text, origin(slot, text))));
        if (holidays(slot) == Holidays.ALSO) {
            JapaneseHolidays.between(from, to).keySet().stream()
                    .filter(day -> !excepted(slot, day))
                    .forEach(days::add);
        }
        boolean closedOnHolidays = rule.exceptions().holidays() || holidays(slot) == Holidays.NEVER;
        days.removeIf(day -> closedOnHolidays && JapaneseHolidays.isHoliday(day));
        return days;
    }

    private boolean excepted(Slot slot, LocalDate day) {
        return rule.exceptions().weekdays().contains(day.getDayOfWeek())
                || rule.exceptions().months().contains(day.getMonth())
                || !slot.months().contains(day.getMonth());
    }

    /** Where counting begins: for every second week a week in step with the anchor, before or after it as needed. */
    private LocalDate origin(Slot slot, String text) {
        if (anchor == null || !slot.needsAnchor()) {
            return from;
        }
        LocalDate known = firstFrom(anchor, text.replaceFirst(";INTERVAL=[0-9]+", ""));
        boolean weekly = slot.days() instanceof Weekly;
        ChronoUnit unit = weekly ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
        LocalDate base =
                weekly ? known.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : known.withDayOfMonth(1);
        long steps = Math.floorDiv(unit.between(base, from), slot.interval()) - 1;
        return base.plus(steps * slot.interval(), unit);
    }

    private static LocalDate firstFrom(LocalDate day, String text) {
        RecurrenceRuleIterator days = iterator(text, day);
        return days.hasNext() ? date(days.nextDateTime()) : day;
    }

    private SortedSet<LocalDate> within(String text, LocalDate origin) {
        SortedSet<LocalDate> days = new TreeSet<>();
        RecurrenceRuleIterator each = iterator(text, origin);
        while (each.hasNext()) {
            LocalDate day = date(each.nextDateTime());
            if (day.isAfter(to)) {
                break;
            }
            if (!day.isBefore(from)) {
                days.add(day);
            }
        }
        return days;
    }

    private static RecurrenceRuleIterator iterator(String text, LocalDate origin) {
        try {
            return new RecurrenceRule(text)
                    .iterator(new DateTime(origin.getYear(), origin.getMonthValue() - 1, origin.getDayOfMonth()));
        } catch (InvalidRecurrenceRuleException impossible) {
            throw new IllegalStateException("Not a rule: " + text, impossible);
        }
    }

    private static LocalDate date(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }

    private static Holidays holidays(Slot slot) {
        return slot.days() instanceof Weekly weekly ? weekly.holidays() : Holidays.LIKE_ANY_DAY;
    }

    /** The first occurrence after a day, looked for in the next year and then, for leap days, in the next nine. */
    static Optional<Occurrence> next(ScheduleRule rule, LocalDate after, @Nullable LocalDate anchor) {
        LocalDate from = after.plusDays(1);
        LocalDate begin = rule.start() != null && rule.start().isAfter(from) ? rule.start() : from;
        return Optional.of(begin)
                .flatMap(first -> first(rule, first, first.plusYears(1), anchor))
                .or(() -> first(rule, begin, begin.plusYears(9), anchor));
    }

    private static Optional<Occurrence> first(
            ScheduleRule rule, LocalDate from, LocalDate to, @Nullable LocalDate anchor) {
        boolean beyondHolidays = needsHolidays(rule) && to.isAfter(JapaneseHolidays.LAST_DAY);
        LocalDate last = beyondHolidays ? JapaneseHolidays.LAST_DAY : to;
        return new Expansion(rule, from, last, anchor).occurrences().stream().findFirst();
    }
}
