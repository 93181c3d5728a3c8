package sasaeai.shared.schedule.rule;

import java.time.Month;
import java.util.Set;

/** Days with the months in which they count, every how many weeks or months (隔週 is 2), and the times on them. */
public record Slot(Days days, int interval, Set<Month> months, Times times) {
    public Slot {
        months = Set.copyOf(months);
        if (interval < 1) {
            throw new IllegalArgumentException("No interval: " + interval);
        }
    }

    public Slot at(Times newTimes) {
        return new Slot(days, interval, months, newTimes);
    }

    public Slot every(int newInterval) {
        return new Slot(days, newInterval, months, times);
    }

    public Slot on(Days newDays) {
        return new Slot(newDays, interval, months, times);
    }

    /** 隔週 does not say which week: only a known day does. */
    public boolean needsAnchor() {
        return interval > 1;
    }
}
