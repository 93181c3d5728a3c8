package sasaeai.shared.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import sasaeai.shared.schedule.rule.Times;

/** One day on which a schedule takes place, with the times said for it: all, or with eitherOr one of them. */
public record Occurrence(LocalDate day, Times times) implements Comparable<Occurrence> {
    private static final Comparator<Occurrence> ORDER = Comparator.comparing(Occurrence::day)
            .thenComparing(occurrence -> occurrence.start().orElse(LocalTime.MIN))
            .thenComparing(occurrence -> occurrence.times.toString());

    /** The time at which the first of its ranges starts, in the order written. */
    public Optional<LocalTime> start() {
        return times.ranges().stream().findFirst().map(range -> range.start());
    }

    @Override
    public int compareTo(Occurrence other) {
        return ORDER.compare(this, other);
    }
}
