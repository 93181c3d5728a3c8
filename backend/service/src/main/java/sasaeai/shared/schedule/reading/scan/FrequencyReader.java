package sasaeai.shared.schedule.reading.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Piece.Manner;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.Days;
import sasaeai.shared.schedule.rule.Days.AnyTime;
import sasaeai.shared.schedule.rule.Days.Sometimes;
import sasaeai.shared.schedule.rule.Frequency;
import sasaeai.shared.schedule.rule.Frequency.Unit;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** How often without when: 半年に1回程度, 年2回, 毎月1回, 月2～3回, 隔週, 随時. */
final class FrequencyReader {
    private static final Pattern NO_RHYTHM = Pattern.compile("(?<needed>随時|必要に応じて|必要時)|不定期");
    private static final Pattern ALTERNATE = Pattern.compile("隔(?<unit>[週月])(?:に?1回)?(?<about>程度)?");
    private static final Pattern COUNTED =
            Pattern.compile("(?<![0-9])(?<span>半年|(?<every>[0-9]{1,2})(?:週間?|[かヶカヵケ箇]月|年)|毎?[週月年]|年間|ひと月)に?(?<least>"
                    + Words.NUMBER + ")(?:回?(?:~|、|から)(?<most>" + Words.NUMBER
                    + "))?回(?<about>程度|くらい|ぐらい|ほど)?(?<bound>以上|以下|以内|まで)?");

    private FrequencyReader() {}

    static @Nullable Token read(WrittenText text, int at) {
        Matcher none = Words.at(NO_RHYTHM, text, at);
        if (none.lookingAt()) {
            return new Token(said(new AnyTime(none.group("needed") != null)), at, none.end());
        }
        Matcher alternate = Words.at(ALTERNATE, text, at);
        if (alternate.lookingAt()) {
            boolean about = alternate.group("about") != null;
            Frequency frequency = new Frequency(1, 1, 2, unit(alternate.group("unit")), about);
            return new Token(said(new Sometimes(frequency)), at, alternate.end());
        }
        Matcher counted = Words.at(COUNTED, text, at);
        return counted.lookingAt() ? new Token(piece(counted), at, counted.end()) : null;
    }

    private static Piece piece(Matcher counted) {
        int least = Words.number(counted.group("least"));
        int most = counted.group("most") == null ? least : Words.number(counted.group("most"));
        String span = counted.group("span");
        int every = span.equals("半年") ? 6 : counted.group("every") == null ? 1 : Words.number(counted.group("every"));
        if (counted.group("bound") != null || least < 1 || most < least || every < 1) {
            return new Piece.NotUnderstood(Reason.UNKNOWN_WORDS);
        }
        Unit unit = span.equals("半年") ? Unit.MONTH : unit(span);
        return said(new Sometimes(new Frequency(least, most, every, unit, counted.group("about") != null)));
    }

    private static Unit unit(String span) {
        if (span.contains("月")) {
            return Unit.MONTH;
        }
        return span.contains("週") ? Unit.WEEK : Unit.YEAR;
    }

    private static Piece said(Days days) {
        return new Piece.OnDays(days, 1, Manner.EXPLICIT);
    }
}
