package sasaeai.shared.schedule.reading.scan;

import java.time.Month;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.Exceptions;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** What is left out: 祝日を除く, 日曜・祝日は休み, 8月休み, 7～8月と祝日を除く. */
final class ExceptionReader {
    private static final Pattern PATTERN = Pattern.compile("(?:(?<months>" + MonthReader.LIST + ")" + Words.AND
            + "?)??(?<days>" + WeekdayList.EXCLUDED_PATTERN + ")?(?:の場合|の日|のとき)?" + Words.EXCLUDED);

    private ExceptionReader() {}

    static @Nullable Token read(WrittenText text, int at) {
        Matcher matcher = Words.at(PATTERN, text, at);
        if (!matcher.lookingAt() || matcher.group("months") == null && matcher.group("days") == null) {
            return null;
        }
        WeekdayList list = WeekdayList.of(matcher.group("days") == null ? "" : matcher.group("days"));
        if (list.size() == 1 && !list.spelledOut()) {
            return null; // 「…日休み」 hardly means Sundays
        }
        Set<Month> months = matcher.group("months") == null ? Set.of() : MonthReader.months(matcher.group("months"));
        Piece piece = matcher.group("months") != null && months.isEmpty()
                ? new Piece.NotUnderstood(Reason.NO_SUCH_DAY)
                : new Piece.Except(new Exceptions(list.holidays(), list.weekdays(), months));
        return new Token(piece, at, matcher.end());
    }
}
