package sasaeai.shared.schedule.reading.scan;

import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.Months;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** Months: 奇数月の, 4月から9月の, 1・4・7・10月の. */
final class MonthReader {
    static final String LIST = "(?:奇数月|偶数月|[0-9]{1,2}月?(?:(?:" + Words.AND + "|~|から)[0-9]{1,2}月?)*+(?<=月)(?:まで)?)";

    /** 「4月10日」 is a date, and 「4月から第1木曜」 or 「4月上旬」 are no restriction to April. */
    private static final Pattern PATTERN = Pattern.compile("(?:毎年の?)?(?<months>" + LIST
            + ")(?![0-9]+日|から|~|まで|以降|より|[上中下]旬|頃|ごろ|末|初|開始|に?" + Words.NUMBER + "回)[のはに]?");

    private static final Pattern PART = Pattern.compile("(?<until>~|から)?(?<month>[0-9]{1,2})");

    private MonthReader() {}

    static @Nullable Token read(WrittenText text, int at) {
        Matcher matcher = Words.at(PATTERN, text, at);
        if (!matcher.lookingAt()) {
            return null;
        }
        Set<Month> months = months(matcher.group("months"));
        Piece piece = months.isEmpty() ? new Piece.NotUnderstood(Reason.NO_SUCH_DAY) : new Piece.InMonths(months);
        return new Token(piece, at, matcher.end());
    }

    /** The months of a list, or none where one of them does not exist. */
    static Set<Month> months(String list) {
        if (list.endsWith("数月")) {
            return list.startsWith("奇") ? Months.ODD : Months.EVEN;
        }
        Set<Month> months = EnumSet.noneOf(Month.class);
        Matcher part = PART.matcher(list);
        Month previous = Month.JANUARY;
        while (part.find()) {
            int number = Integer.parseInt(part.group("month"));
            if (number < 1 || number > 12) {
                return Set.of();
            }
            Month month = Month.of(number);
            months.addAll(Months.between(part.group("until") == null ? month : previous, month));
            previous = month;
        }
        return months;
    }
}
