package sasaeai.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and times as paper has them: 令和8年9月17日（木）, 14:00〜15:30. */
class JapaneseDay {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private JapaneseDay() {}

    static String full(LocalDate day) {
        return date(day) + weekday(day.getDayOfWeek());
    }

    /** Without the weekday, which matters only for days on which one meets. */
    static String date(LocalDate day) {
        return year(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** In tables the year is on the head of the sheet, unless it is another one; then a line may end after it. */
    static String brief(LocalDate day, LocalDate head) {
        String year = day.getYear() == head.getYear() ? "" : year(day) + " ";
        return year + day.getMonthValue() + "月" + day.getDayOfMonth() + "日" + weekday(day.getDayOfWeek());
    }

    static String hours(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            return "";
        }
        return TIME.format(from) + (to == null ? "から" : "〜" + TIME.format(to));
    }

    private static String year(LocalDate day) {
        JapaneseDate date = JapaneseDate.from(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return date.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE) + (year == 1 ? "元" : year) + "年";
    }

    private static String weekday(DayOfWeek day) {
        return "（" + day.getDisplayName(TextStyle.NARROW, Locale.JAPANESE) + "）";
    }
}
