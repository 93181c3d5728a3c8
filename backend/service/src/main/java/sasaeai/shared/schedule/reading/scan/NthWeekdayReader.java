package sasaeai.shared.schedule.reading.scan;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Piece.Manner;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.Days.NthWeekdays;
import sasaeai.shared.schedule.rule.NthWeekday;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** Weekdays counted in the month: 第1・3(木), 第五土曜, 最終金曜日, 月末の月曜日, 隔月第2火曜. */
final class NthWeekdayReader {
    private static final String LAST = "(?:最終|最後の?|ラスト|月?末の?)";
    private static final String FIRST = "(?:第" + Words.NUMBER + "|" + LAST + ")";
    private static final String NEXT = "(?:第?" + Words.NUMBER + "|" + LAST + ")";
    private static final Pattern PATTERN =
            Pattern.compile("(?<every>" + Rhythm.PATTERN + ")?の?(?<nth>" + FIRST + "(?:(?:"
                    + Words.AND + "|~)" + NEXT + ")*)(?<week>週(?:目)?の?)?の?(?:\\((?<inside>" + WeekdayList.PATTERN
                    + ")\\)|(?<list>" + WeekdayList.PATTERN + "))");
    private static final Pattern PART =
            Pattern.compile("(?<until>~)?(?:第?(?<number>" + Words.NUMBER + ")|" + LAST + ")");

    private NthWeekdayReader() {}

    static @Nullable Token read(WrittenText text, int at) {
        Matcher matcher = Words.at(PATTERN, text, at);
        return matcher.lookingAt() ? new Token(piece(matcher), at, matcher.end()) : null;
    }

    private static Piece piece(Matcher matcher) {
        boolean bracketed = matcher.group("inside") != null;
        WeekdayList list = WeekdayList.of(bracketed ? matcher.group("inside") : matcher.group("list"));
        Rhythm rhythm = Rhythm.of(matcher.group("every"));
        Reason reason = doubt(matcher, list, bracketed, rhythm);
        Set<NthWeekday> nths = new TreeSet<>();
        if (reason != null || !collect(matcher.group("nth"), list.weekdays(), nths)) {
            return new Piece.NotUnderstood(reason == null ? Reason.NO_SUCH_DAY : reason);
        }
        return new Piece.OnDays(
                new NthWeekdays(nths), rhythm.interval(), rhythm.said() ? Manner.EXPLICIT : Manner.PLAIN);
    }

    private static @Nullable Reason doubt(Matcher matcher, WeekdayList list, boolean bracketed, Rhythm rhythm) {
        if (rhythm.weekly()) {
            return Reason.CONTRADICTION; // 毎週第2木曜
        }
        boolean sundayOrDate = !bracketed && matcher.group("list").equals("日");
        boolean unsureHowFar = !bracketed && list.size() > 1 && list.spelledOut(); // 第1木曜・土曜
        boolean weekOfMonth = matcher.group("week") != null; // 第2週の木曜 need not be 第2木曜
        return weekOfMonth || unsureHowFar || sundayOrDate || list.holidays() ? Reason.WHICH_WEEK : null;
    }

    private static boolean collect(String written, Set<DayOfWeek> weekdays, Set<NthWeekday> into) {
        Matcher part = PART.matcher(written);
        int previous = 0;
        while (part.find()) {
            int nth = part.group("number") == null ? NthWeekday.LAST : Words.number(part.group("number"));
            boolean range = part.group("until") != null;
            if (nth == 0 || nth > 5 || range && (nth == NthWeekday.LAST || nth <= previous)) {
                return false;
            }
            for (int each = range ? previous + 1 : nth; each <= nth; each++) {
                int thisOne = each;
                weekdays.forEach(weekday -> into.add(new NthWeekday(thisOne, weekday)));
            }
            previous = nth == NthWeekday.LAST ? 5 : nth;
        }
        return true;
    }
}
