package sasaeai.shared.schedule.reading.scan;

import java.time.Month;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Piece.Manner;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.Days.MonthDays;
import sasaeai.shared.schedule.rule.Days.YearDay;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** Days by their number: 毎月10日, 毎月10日・25日, 毎月末日, 毎年10月25日. */
final class CalendarDayReader {
    private static final Pattern DATE =
            Pattern.compile("(?<yearly>毎年の?)?(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日(?!曜)");
    private static final String LAST = "(?:月?末日|最終日)(?!曜)";
    private static final Pattern DAYS = Pattern.compile("(?<every>" + Rhythm.PATTERN + ")?の?(?<days>(?:" + LAST
            + "|[0-9]{1,2}(?:" + Words.AND + "[0-9]{1,2})*日(?!曜))(?:" + Words.AND + "(?:[0-9]{1,2}日(?!曜)|" + LAST
            + "))*)(?<until>(?:~|から)[0-9]{1,2}日)?");
    private static final Pattern DAY = Pattern.compile("(?<number>[0-9]{1,2})|" + LAST);

    private CalendarDayReader() {}

    static @Nullable Token read(WrittenText text, int at) {
        Matcher date = Words.at(DATE, text, at);
        if (date.lookingAt()) {
            return new Token(yearDay(date), at, date.end());
        }
        Matcher days = Words.at(DAYS, text, at);
        return days.lookingAt() ? new Token(monthDays(days), at, days.end()) : null;
    }

    private static Piece yearDay(Matcher date) {
        int month = Integer.parseInt(date.group("month"));
        int day = Integer.parseInt(date.group("day"));
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return new Piece.NotUnderstood(Reason.NO_SUCH_DAY);
        }
        return date.group("yearly") == null
                ? new Piece.NotUnderstood(Reason.WHICH_MONTH) // one day of some year, or of each?
                : new Piece.OnDays(new YearDay(month, day), 1, Manner.EXPLICIT);
    }

    private static Piece monthDays(Matcher matcher) {
        Rhythm rhythm = Rhythm.of(matcher.group("every"));
        if (rhythm.weekly()) {
            return new Piece.NotUnderstood(Reason.CONTRADICTION);
        }
        if (matcher.group("until") != null) {
            return new Piece.NotUnderstood(Reason.UNKNOWN_WORDS); // days in a row, or a day within them?
        }
        Set<Integer> days = new TreeSet<>();
        Matcher day = DAY.matcher(matcher.group("days"));
        while (day.find()) {
            days.add(day.group("number") == null ? MonthDays.LAST : Integer.parseInt(day.group("number")));
        }
        if (days.contains(0) || days.stream().anyMatch(number -> number > 31)) {
            return new Piece.NotUnderstood(Reason.NO_SUCH_DAY);
        }
        return new Piece.OnDays(new MonthDays(days), rhythm.interval(), rhythm.said() ? Manner.EXPLICIT : Manner.PLAIN);
    }
}
