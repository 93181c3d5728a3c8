package sasaeai.shared.schedule.reading.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sasaeai.shared.schedule.rule.Days;
import sasaeai.shared.schedule.rule.Days.Holidays;
import sasaeai.shared.schedule.rule.Days.MonthDays;
import sasaeai.shared.schedule.rule.Days.NthWeekdays;
import sasaeai.shared.schedule.rule.Days.Weekly;
import sasaeai.shared.schedule.rule.Slot;
import sasaeai.shared.schedule.rule.Times;

/** Makes one slot of those that differ in their days only, so that one meaning has one form. */
final class Merging {
    private Merging() {}

    /** Slots without a time come last: whoever reads the wording back would give them the time that follows. */
    static List<Slot> canonical(List<Slot> slots) {
        List<Slot> merged = new ArrayList<>();
        for (Slot slot : slots) {
            addTo(merged, slot);
        }
        List<Slot> ordered = new ArrayList<>(merged);
        ordered.removeIf(slot -> slot.times().equals(Times.UNSAID));
        merged.stream().filter(slot -> slot.times().equals(Times.UNSAID)).forEach(ordered::add);
        return ordered;
    }

    private static void addTo(List<Slot> merged, Slot slot) {
        for (int i = 0; i < merged.size(); i++) {
            Optional<Slot> both = merge(merged.get(i), slot);
            if (both.isPresent()) {
                merged.set(i, both.get());
                return;
            }
        }
        merged.add(slot);
    }

    private static Optional<Slot> merge(Slot one, Slot other) {
        if (one.equals(other)) {
            return Optional.of(one);
        }
        boolean sameFrame = one.months().equals(other.months()) && one.times().equals(other.times());
        return sameFrame && !one.needsAnchor() && !other.needsAnchor()
                ? merge(one.days(), other.days()).map(one::on)
                : Optional.empty(); // two alternate weeks need not be the same ones
    }

    private static Optional<Days> merge(Days one, Days other) {
        if (one instanceof Weekly first && other instanceof Weekly second) {
            return mergeWeekly(first, second);
        }
        if (one instanceof NthWeekdays first && other instanceof NthWeekdays second) {
            return Optional.of(new NthWeekdays(union(first.weekdays(), second.weekdays())));
        }
        if (one instanceof MonthDays first && other instanceof MonthDays second) {
            return Optional.of(new MonthDays(union(first.days(), second.days())));
        }
        return Optional.empty();
    }

    private static Optional<Days> mergeWeekly(Weekly one, Weekly other) {
        if ((one.holidays() == Holidays.NEVER) != (other.holidays() == Holidays.NEVER)) {
            return Optional.empty();
        }
        Holidays holidays = one.holidays() == Holidays.ALSO ? Holidays.ALSO : other.holidays();
        return Optional.of(new Weekly(union(one.weekdays(), other.weekdays()), holidays));
    }

    private static <T> Set<T> union(Collection<T> one, Collection<T> other) {
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
