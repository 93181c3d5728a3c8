package sasaeai.shared.schedule.rule;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of day with its end, or open-ended (午後1時30分～). */
public record TimeRange(LocalTime start, @Nullable LocalTime end) {
    public TimeRange {
        if (end != null && !end.isAfter(start)) {
            throw new IllegalArgumentException("Ends before it starts: " + start + "-" + end);
        }
    }
}
