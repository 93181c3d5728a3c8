package sasaeai.shared.schedule.reading.scan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.Unclear.Reason;
import sasaeai.shared.time.DayReading;
import sasaeai.shared.time.Wareki;

/** The day from which a schedule holds: 令和8年4月1日から. A day without から is an event, not a schedule. */
final class StartReader {
    private static final Pattern PATTERN = Pattern.compile(
            "(?<date>(?:[0-9]{4}|(?:明治|大正|昭和|平成|令和|[MTSHR])(?:元|[0-9]{1,2}))[年/.~][0-9]{1,2}[月/.~][0-9]{1,2}日?(?:\\([月火水木金土日]曜?日?\\))?)(?<from>から|より|~|以降|開始|スタート)?");

    private StartReader() {}

    static @Nullable Token read(WrittenText text, int at) {
        Matcher matcher = Words.at(PATTERN, text, at);
        return matcher.lookingAt() ? new Token(piece(matcher), at, matcher.end()) : null;
    }

    private static Piece piece(Matcher matcher) {
        Optional<DayReading> reading = Wareki.read(matcher.group("date").replace('~', '-'));
        if (reading.isEmpty()) {
            return new Piece.NotUnderstood(Reason.NO_SUCH_DAY);
        }
        if (reading.get().weekdayDiffers()) {
            return new Piece.NotUnderstood(Reason.CONTRADICTION);
        }
        return matcher.group("from") == null
                ? new Piece.NotUnderstood(Reason.UNKNOWN_WORDS)
                : new Piece.From(reading.get().day());
    }
}
