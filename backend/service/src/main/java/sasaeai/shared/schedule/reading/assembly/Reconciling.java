package sasaeai.shared.schedule.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sasaeai.shared.schedule.reading.piece.Piece.Manner;
import sasaeai.shared.schedule.rule.Days;
import sasaeai.shared.schedule.rule.Days.Holidays;
import sasaeai.shared.schedule.rule.Days.MonthDays;
import sasaeai.shared.schedule.rule.Days.NthWeekdays;
import sasaeai.shared.schedule.rule.Days.Sometimes;
import sasaeai.shared.schedule.rule.Days.Weekly;
import sasaeai.shared.schedule.rule.Days.YearDay;
import sasaeai.shared.schedule.rule.Frequency;
import sasaeai.shared.schedule.rule.Frequency.Unit;
import sasaeai.shared.schedule.rule.Months;
import sasaeai.shared.schedule.rule.Slot;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** Compares a frequency with the days beside it: 月2回 第1・3木曜 agrees, 月1回 第1・3木曜 cannot be. */
final class Reconciling {
    private Reconciling() {}

    static List<Said> reconcile(List<Said> sentence, Reports reports) {
        List<Said> frequencies = sentence.stream()
                .filter(said -> said.slot().days() instanceof Sometimes)
                .toList();
        List<Said> dated =
                sentence.stream().filter(said -> said.slot().days().dated()).toList();
        if (frequencies.isEmpty() || dated.isEmpty()) {
            return sentence;
        }
        List<Said> rest = new ArrayList<>(sentence);
        rest.removeAll(frequencies);
        rest.removeAll(dated);
        Optional<Slot> agreed = frequencies.size() == 1 ? agreed(frequencies.getFirst(), dated) : Optional.empty();
        if (agreed.isPresent()) {
            rest.add(dated.getFirst().with(agreed.get()));
            return rest;
        }
        Reason reason = whichWeek(frequencies, dated) ? Reason.WHICH_WEEK : Reason.CONTRADICTION;
        frequencies.forEach(said -> reports.add(said.token(), reason));
        dated.forEach(said -> reports.add(said.token(), reason));
        return rest;
    }

    private static Optional<Slot> agreed(Said said, List<Said> dated) {
        Frequency frequency = ((Sometimes) said.slot().days()).frequency();
        List<Slot> slots = Merging.canonical(dated.stream().map(Said::slot).toList());
        if (slots.size() != 1 || !frequency.exact()) {
            return Optional.empty();
        }
        Slot slot = slots.getFirst();
        int count = frequency.least();
        boolean everyMonth = slot.months().equals(Months.ALL);
        boolean spread =
                frequency.every() > 1 && (dated.size() > 1 || slot.days() instanceof Weekly weekly && !plain(weekly));
        if (spread) {
            return Optional.empty(); // one interval for days of several kinds would be a guess
        }
        return switch (frequency.unit()) {
            case WEEK, MONTH ->
                frequency.unit() == unit(slot.days())
                                && everyMonth
                                && count == size(slot.days())
                                && (slot.interval() == 1 || slot.interval() == frequency.every())
                        ? Optional.of(slot.every(frequency.every()))
                        : Optional.empty();
            case YEAR ->
                unit(slot.days()) != Unit.WEEK
                                && slot.interval() == 1
                                && frequency.every() == 1
                                && count == timesAYear(slot)
                        ? Optional.of(slot)
                        : Optional.empty();
        };
    }

    private static boolean plain(Weekly weekly) {
        return weekly.holidays() == Holidays.LIKE_ANY_DAY;
    }

    private static int timesAYear(Slot slot) {
        return unit(slot.days()) == Unit.YEAR
                ? 1
                : size(slot.days()) * slot.months().size();
    }

    private static Unit unit(Days days) {
        return switch (days) {
            case Weekly weekly -> Unit.WEEK;
            case NthWeekdays weekdays -> Unit.MONTH;
            case MonthDays monthDays -> Unit.MONTH;
            default -> Unit.YEAR;
        };
    }

    private static int size(Days days) {
        return switch (days) {
            case Weekly weekly -> weekly.weekdays().size();
            case NthWeekdays nth -> nth.weekdays().size();
            case MonthDays monthDays -> monthDays.days().size();
            case YearDay yearDay -> 1;
            default -> 0;
        };
    }

    private static boolean whichWeek(List<Said> frequencies, List<Said> dated) {
        return frequencies.size() == 1
                && ((Sometimes) frequencies.getFirst().slot().days())
                                .frequency()
                                .unit()
                        != Unit.WEEK
                && dated.stream()
                        .allMatch(said -> said.manner() == Manner.BARE_WEEKDAY
                                || said.manner() == Manner.BARE_WEEKDAY_IN_BRACKETS);
    }
}
