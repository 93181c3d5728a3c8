package sasaeai.publication;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.time.Wareki;

/** Days and times where paper has little room: 9月17日（木）, 令和6年4月18日, 14:00〜15:30. */
public final class PaperDay {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private PaperDay() {}

    /** The weekday matters only for days on which one meets. */
    public static String withoutWeekday(LocalDate day) {
        String full = Wareki.format(day);
        return full.substring(0, full.indexOf('（'));
    }

    /** In tables the year is on the head of the sheet, unless it is another one; then a line may end after it. */
    public static String brief(LocalDate day, LocalDate head) {
        return day.getYear() == head.getYear()
                ? Wareki.formatShort(day)
                : Wareki.format(day).replaceFirst("年", "年 ");
    }

    public static String hours(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            return "";
        }
        return TIME.format(from) + (to == null ? "から" : "〜" + TIME.format(to));
    }
}
