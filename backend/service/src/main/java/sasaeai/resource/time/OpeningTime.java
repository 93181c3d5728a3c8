package sasaeai.resource.time;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a day must be to be one on which something takes place, and between which times. 0 stands for "any".
 *
 * @param weekday 1 (Monday) to 7
 * @param nth which of its weekdays in the month, 1 to 5, or -1 for the last
 * @param monthDay 1 to 31, or -1 for the last
 * @param months bit 0 is January
 * @param exceptWeekdays bit 0 is Monday
 * @param notBefore the day from which it holds
 * @param step every so many weeks, or months where a day of the month is meant
 * @param stepBase which of these weeks or months, counted as {@link CalendarDay} does; null when nobody has said which
 */
@Embeddable
public record OpeningTime(
        int weekday,
        int nth,
        int monthDay,
        int months,
        int exceptWeekdays,
        @Enumerated(EnumType.STRING) HolidayRule holidays,
        @Nullable LocalDate notBefore,
        int step,
        @Nullable Integer stepBase,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt) {

    /** What a national holiday means for it. */
    public enum HolidayRule {
        LIKE_ANY_DAY,
        NEVER,
        ONLY
    }

    OpeningTime between(@Nullable LocalTime start, @Nullable LocalTime end) {
        return new OpeningTime(
                weekday, nth, monthDay, months, exceptWeekdays, holidays, notBefore, step, stepBase, start, end);
    }
}
