package sasaeai.shared.schedule.reading.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Piece.Manner;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.Days;
import sasaeai.shared.schedule.rule.Days.Weekly;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** Cuts a wording into pieces that follow one another without a gap: what no reader knows is a piece too. */
public final class Scanner {
    /** In the order of trying: a longer or more particular phrase before the one that it contains. */
    private static final List<PieceReader> READERS = List.of(
            StartReader::read,
            ExceptionReader::read,
            CalendarDayReader::read,
            NthWeekdayReader::read,
            WeeklyReader::read,
            FrequencyReader::read,
            MonthReader::read,
            TimeReader::read,
            SmallWords::read);

    /** Words behind a day that move or cancel it: the day alone would then be a wrong one. */
    private static final Pattern CONDITION = Pattern.compile(
            "(?:の?(?:翌|前日|前の|前週|次の|頃|ころ|ごろ|前後|あたり|付近|場合|とき|時は|週)|[にがと]?(?:重な|当た|あた)|[をは]?(?:除|のぞ)|[はがも]?お?(?:休|なし|中止|閉)|以外|以降|より|~|から|まで)[^、。()]*");

    /** 「祝日・年末年始を除く」: the known day is the first of several that are left out, some of them unknown. */
    private static final Pattern EXCLUDED_TOGETHER =
            Pattern.compile(Words.AND + "(?<others>[^()。]*?(?:除|のぞ|休|以外|なし|閉)[^、。()]*)");

    private Scanner() {}

    public static List<Token> scan(WrittenText text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Token known = known(text, at);
            Token token = known == null ? SmallWords.particle(text, at) : known;
            token = token == null ? unknown(text, at) : token;
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private static @Nullable Token known(WrittenText text, int at) {
        boolean withinNumber = at > 0 && digit(text, at - 1) && digit(text, at);
        if (withinNumber) {
            return null;
        }
        for (PieceReader reader : READERS) {
            Token token = reader.read(text, at);
            if (token != null) {
                return conditioned(text, token);
            }
        }
        return null;
    }

    private static Token conditioned(WrittenText text, Token token) {
        if (!(token.piece() instanceof Piece.OnDays said) || !said.days().dated()) {
            return token;
        }
        Matcher condition = Words.at(CONDITION, text, token.end());
        Matcher excluded = Words.at(EXCLUDED_TOGETHER, text, token.end());
        if (condition.lookingAt()) {
            return notUnderstood(token, condition.end());
        }
        boolean partOfExclusion = (said.manner() != Manner.EXPLICIT || onlyHolidays(said.days()))
                && excluded.lookingAt()
                && known(text, excluded.start("others")) == null;
        return partOfExclusion ? notUnderstood(token, excluded.end()) : token;
    }

    private static Token notUnderstood(Token token, int end) {
        return new Token(new Piece.NotUnderstood(Reason.CONDITION), token.start(), end);
    }

    private static boolean onlyHolidays(Days days) {
        return days instanceof Weekly weekly && weekly.weekdays().isEmpty();
    }

    private static Token unknown(WrittenText text, int start) {
        int end = start + 1;
        while (end < text.length() && known(text, end) == null) {
            end++;
        }
        return new Token(new Piece.NotUnderstood(Reason.UNKNOWN_WORDS), start, end);
    }

    private static boolean digit(WrittenText text, int at) {
        return Character.isDigit(text.plain().charAt(at));
    }
}
