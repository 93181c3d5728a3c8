package sasaeai.shared.schedule.reading.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** The words between: 原則, 又は, a 毎月 that lacks its day, punctuation, and words that say nothing about when. */
final class SmallWords {
    private static final Pattern PRINCIPLE = Pattern.compile("原則(?:として|的に)?");
    private static final Pattern EITHER = Pattern.compile("又は|または|もしくは|若しくは|あるいは|或いは|OR");
    private static final Pattern RHYTHM_ALONE = Pattern.compile("毎週|各週|毎月|各月|毎年|月末|末日");
    private static final Pattern HOLIDAYS_TOO = Pattern.compile("祝祭?日(?:も|を含む)(?:開催|実施|あり)?");
    private static final Pattern LABEL =
            Pattern.compile("(?:(?:開催|活動|実施)(?:日時?|時間)?|日時|曜日|時間|定例会?)(?::|は|$|(?=[、。()]))");
    private static final Pattern MARK = Pattern.compile("[、()]|(?<end>。)");
    private static final Pattern PARTICLE = Pattern.compile("に?(?:開催|実施)|[のにはでと]");

    private SmallWords() {}

    static @Nullable Token read(WrittenText text, int at) {
        if (Words.at(PRINCIPLE, text, at).lookingAt()) {
            return token(PRINCIPLE, text, at, new Piece.InPrinciple());
        }
        if (Words.at(EITHER, text, at).lookingAt()) {
            return token(EITHER, text, at, new Piece.Either());
        }
        if (Words.at(RHYTHM_ALONE, text, at).lookingAt()) {
            return token(RHYTHM_ALONE, text, at, new Piece.NotUnderstood(Reason.NO_DAY));
        }
        if (Words.at(HOLIDAYS_TOO, text, at).lookingAt()) {
            return token(HOLIDAYS_TOO, text, at, new Piece.Nothing(false)); // so it is without saying so
        }
        return Words.at(LABEL, text, at).lookingAt()
                ? token(LABEL, text, at, new Piece.Nothing(false))
                : mark(text, at);
    }

    /** Punctuation ends a run of unknown words; the particles below do not. */
    static @Nullable Token mark(WrittenText text, int at) {
        Matcher mark = Words.at(MARK, text, at);
        return mark.lookingAt() ? new Token(new Piece.Nothing(mark.group("end") != null), at, mark.end()) : null;
    }

    static @Nullable Token particle(WrittenText text, int at) {
        return Words.at(PARTICLE, text, at).lookingAt() ? token(PARTICLE, text, at, new Piece.Nothing(false)) : null;
    }

    private static Token token(Pattern pattern, WrittenText text, int at, Piece piece) {
        Matcher matcher = Words.at(pattern, text, at);
        matcher.lookingAt();
        return new Token(piece, at, matcher.end());
    }
}
