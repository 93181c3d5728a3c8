package sasaeai.shared.schedule.reading.scan;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Piece.Manner;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.Days.Holidays;
import sasaeai.shared.schedule.rule.Days.Weekly;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** Weekdays of every week: 毎週(火、金), 隔週水曜, 土日祝, 平日, 毎日. A weekday alone, 木曜日, is every week's. */
final class WeeklyReader {
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Pattern NAMED =
            Pattern.compile("(?:毎週の?)?(?:(?<workdays>平日(?:\\(月曜?日?(?:~|から)金曜?日?\\))?)|(?<holidays>(?:すべて|全て)の祝日)|毎日)");
    private static final Pattern PATTERN = Pattern.compile("(?<every>" + Rhythm.PATTERN + ")?の?(?:\\((?<inside>"
            + WeekdayList.PATTERN + ")\\)|(?<list>" + WeekdayList.PATTERN + "))");

    /** A short 「水」 is a Wednesday only where it is not the beginning or end of another word, as in 「水泳」 or 「香水」. */
    private static final Pattern ENDS_IN_A_WORD = Pattern.compile("(?![午正朝夕夜晩開実第毎隔祝原随各])[\\p{IsHan}\\p{IsKatakana}]");

    private static final Pattern BEGINS_IN_A_WORD = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}&&[^則時分半正午]]$");
    private static final Pattern ABBREVIATED_END = Pattern.compile("(?<!曜)[月火水木金土日](?<!祝日)$|祝$");
    private static final Pattern ABBREVIATED_START = Pattern.compile("[月火水木金土日](?!曜)");

    private WeeklyReader() {}

    static @Nullable Token read(WrittenText text, int at) {
        Matcher named = Words.at(NAMED, text, at);
        if (named.lookingAt()) {
            return new Token(new Piece.OnDays(days(named), 1, Manner.EXPLICIT), at, named.end());
        }
        Matcher matcher = Words.at(PATTERN, text, at);
        if (!matcher.lookingAt()) {
            return null;
        }
        boolean bracketed = matcher.group("inside") != null;
        String written = bracketed ? matcher.group("inside") : matcher.group("list");
        Rhythm rhythm = Rhythm.of(matcher.group("every"));
        WeekdayList list = WeekdayList.of(written);
        if (!bracketed && (abbreviatedInAWord(text, at, matcher.end(), written) || tooShort(rhythm, list))) {
            return null;
        }
        return new Token(piece(rhythm, list, bracketed), at, matcher.end());
    }

    private static Weekly days(Matcher named) {
        if (named.group("holidays") != null) {
            return new Weekly(Set.of(), Holidays.ALSO);
        }
        return named.group("workdays") == null ? new Weekly(ALL) : new Weekly(WORKDAYS, Holidays.NEVER);
    }

    private static Piece piece(Rhythm rhythm, WeekdayList list, boolean bracketed) {
        boolean alternateHolidays = rhythm.interval() > 1 && list.holidays(); // 隔週土日祝
        if (rhythm.said() && !rhythm.weekly() || alternateHolidays) {
            return new Piece.NotUnderstood(Reason.WHICH_WEEK); // 毎月木曜
        }
        Weekly days = new Weekly(list.weekdays(), list.holidays() ? Holidays.ALSO : Holidays.LIKE_ANY_DAY);
        if (rhythm.said() || list.weekdays().isEmpty()) {
            return new Piece.OnDays(days, rhythm.interval(), Manner.EXPLICIT);
        }
        return new Piece.OnDays(days, 1, bracketed ? Manner.BARE_WEEKDAY_IN_BRACKETS : Manner.BARE_WEEKDAY);
    }

    private static boolean tooShort(Rhythm rhythm, WeekdayList list) {
        return !rhythm.said() && list.size() == 1 && !list.spelledOut();
    }

    private static boolean abbreviatedInAWord(WrittenText text, int start, int end, String written) {
        boolean shortEnd = ABBREVIATED_END.matcher(written).find();
        boolean shortStart =
                ABBREVIATED_START.matcher(written).lookingAt() && text.plain().startsWith(written, start);
        return (shortEnd && ENDS_IN_A_WORD.matcher(text.plain().substring(end)).lookingAt())
                || (shortStart
                        && BEGINS_IN_A_WORD
                                .matcher(text.plain().substring(0, start))
                                .find());
    }
}
