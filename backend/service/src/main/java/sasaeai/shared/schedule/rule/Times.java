package sasaeai.shared.schedule.rule;

import java.util.List;

/** The times of one day in the order written: all of them, or, with 又は, one of them. */
public record Times(List<TimeRange> ranges, boolean eitherOr) {
    public static final Times UNSAID = new Times(List.of(), false);

    public Times {
        ranges = List.copyOf(ranges);
    }
}
