package sasaeai.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A day as somebody wrote it, with everything about the writing that a person should look at again. */
public record DayReading(LocalDate day, @Nullable DayOfWeek writtenWeekday, Set<Remark> remarks) {

    /** What a reader of the written day should check. Nothing is corrected. */
    public enum Remark {
        /** The weekday in the text is not the weekday of that date. */
        WEEKDAY_DIFFERS,
        /** The era had not begun or was over on that day, as in 平成31年5月1日; the year is counted on regardless. */
        OUTSIDE_ERA,
        /** No year was written; {@link Wareki#read(String, LocalDate)} says how it was chosen. */
        YEAR_ASSUMED
    }

    public DayReading {
        remarks = Set.copyOf(remarks);
    }

    public boolean weekdayDiffers() {
        return remarks.contains(Remark.WEEKDAY_DIFFERS);
    }
}
