package sasaeai.shared.schedule.reading.scan;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.TimeRange;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** Times of day: 10:00~12:00, 午後1時30分～, 13時半~15時, 10～12時, 正午から午後1時まで, AM10:00~PM3:00. */
final class TimeReader {
    private static final Pattern PATTERN = Pattern.compile("(?<onlyEnd>~)?" + ClockTime.pattern("1")
            + "(?<to>(?:~|から|より)(?:" + ClockTime.pattern("2") + ")?)?(?<until>まで)?(?:開始|スタート|開会|集合)?");
    private static final Pattern HALF_DAY = Pattern.compile("午前中?|午後|AM|PM");

    private TimeReader() {}

    static @Nullable Token read(WrittenText text, int at) {
        Matcher matcher = Words.at(PATTERN, text, at);
        if (matcher.lookingAt()) {
            return new Token(piece(matcher), at, matcher.end());
        }
        Matcher half = Words.at(HALF_DAY, text, at);
        return half.lookingAt() ? new Token(new Piece.NotUnderstood(Reason.NO_HOUR), at, half.end()) : null;
    }

    private static Piece piece(Matcher matcher) {
        ClockTime start = ClockTime.of(matcher, "1");
        boolean ended = matcher.group("hour2") != null || matcher.group("noon2") != null;
        ClockTime end = ended ? ClockTime.of(matcher, "2").endOf(start) : null;
        Reason reason = doubt(matcher, start, end);
        if (reason != null) {
            return new Piece.NotUnderstood(reason);
        }
        LocalTime from = start.time();
        LocalTime to = end == null ? null : end.time();
        return to == null || to.isAfter(from)
                ? new Piece.At(new TimeRange(from, to))
                : new Piece.NotUnderstood(Reason.END_BEFORE_START);
    }

    private static @Nullable Reason doubt(Matcher matcher, ClockTime start, @Nullable ClockTime end) {
        if (!start.exists() || end != null && !end.exists()) {
            return Reason.NO_SUCH_TIME;
        }
        boolean noStart = matcher.group("onlyEnd") != null || end == null && matcher.group("until") != null;
        if (noStart || matcher.group("about1") != null || matcher.group("about2") != null) {
            return Reason.NO_HOUR;
        }
        boolean twentyFourHours = start.showsTwentyFourHours() || end != null && end.showsTwentyFourHours();
        boolean startUnsure = start.ambiguous(twentyFourHours);
        boolean endUnsure = end != null && end.ambiguous(twentyFourHours) && !endsTooEarly(start, end);
        return startUnsure || endUnsure ? Reason.MORNING_OR_AFTERNOON : null;
    }

    /** 10時～3時: said of the start, so the better report is that the end comes first. */
    private static boolean endsTooEarly(ClockTime start, ClockTime end) {
        return end.half() == ClockTime.Half.UNSAID && !end.time().isAfter(start.time());
    }
}
