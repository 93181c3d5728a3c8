package sasaeai.shared.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.time.DayReading.Remark;

/**
 * Reads a day in every form usual in Japan and writes it as 令和8年9月17日（木）.
 *
 * <p>Days from 1873 (when Japan took the Gregorian calendar) to 2199 are read; anything else, and a day that the calendar
 * does not have, is no day. A day one or more years outside its era (平成31年5月1日, or 平成37年 in a plan of 2015) means
 * what its writer counted, so it is read and remarked. 令和0年 is no year. A two-digit year without an era is not guessed.
 */
public final class Wareki {
    static final String WEEKDAYS = "月火水木金土日";
    static final int FIRST_YEAR = 1873;
    static final int LAST_YEAR = 2199;
    private static final int LONGEST = 60;

    private static final String ERA = "(?<era>明治|大正|昭和|平成|令和|[明大昭平令MTSHR])\\.?(?<eraYear>元|[0-9]{1,2})";
    private static final String WEEKDAY =
            "(?:[(\\[]?(?<weekday>[" + WEEKDAYS + "])(?:曜日?)?(?:[・、,/]?[祝休](?:日)?)?[)\\]]?)?";
    private static final String MONTH_DAY = "(?<month>[0-9]{1,2})(?:月|[-/.])(?<day>[0-9]{1,2})日?" + WEEKDAY;
    private static final Pattern WITH_YEAR = Pattern.compile("(?:" + ERA
            + "(?:年(?:[(\\[](?<beside>[0-9]{4})年?[)\\]])?|[-/.])|(?<year>[0-9]{4})(?:年|[-/.]))" + MONTH_DAY);
    private static final Pattern WITHOUT_YEAR = Pattern.compile(MONTH_DAY);
    private static final Pattern COMPACT =
            Pattern.compile("(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})" + WEEKDAY);

    private Wareki() {}

    /** Reads a day that names its year; one without a year is not read. */
    public static Optional<DayReading> read(String text) {
        String plain = PlainText.of(text, LONGEST);
        Matcher named = WITH_YEAR.matcher(plain);
        if (named.matches()) {
            return reading(named, named.group("era"));
        }
        Matcher compact = COMPACT.matcher(plain);
        return compact.matches() ? reading(compact, null) : Optional.empty();
    }

    /**
     * Reads a day that may lack its year, as 2/16（月）.
     *
     * <p>The year is then the one that brings the day nearest to the reference day, before or after it (on a tie, after).
     * A written weekday is evidence: of last, this and next year only those count in which it is right. If it is right in
     * none of them, the nearest day is taken and the weekday remarked. 2/29 is looked for up to eight years away.
     */
    public static Optional<DayReading> read(String text, LocalDate reference) {
        Matcher matcher = WITHOUT_YEAR.matcher(PlainText.of(text, LONGEST));
        if (!matcher.matches()) {
            return read(text);
        }
        int month = Integer.parseInt(matcher.group("month"));
        int dayOfMonth = Integer.parseInt(matcher.group("day"));
        DayOfWeek weekday = weekday(matcher);
        return NearestDay.of(month, dayOfMonth, weekday, reference)
                .map(day -> remarked(day, weekday, EnumSet.of(Remark.YEAR_ASSUMED)));
    }

    /** 令和8年9月17日（木）. */
    public static String format(LocalDate day) {
        return Era.yearOf(day) + formatShort(day);
    }

    /** 令和8年（2026年）9月17日（木）: for readers who count in either way. */
    public static String formatWithWestern(LocalDate day) {
        return "%s（%d年）%s".formatted(Era.yearOf(day), day.getYear(), formatShort(day));
    }

    /** 9月17日（木）. */
    public static String formatShort(LocalDate day) {
        return "%d月%d日（%s）"
                .formatted(
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1));
    }

    private static Optional<DayReading> reading(Matcher matcher, @Nullable String eraName) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        Era era = eraName == null ? null : Era.named(eraName);
        int year = era == null
                ? Integer.parseInt(matcher.group("year"))
                : era.westernYear(PlainText.eraYear(matcher.group("eraYear")));
        if (era != null
                && (PlainText.eraYear(matcher.group("eraYear")) == 0 || !agrees(matcher.group("beside"), year))) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                day(year, Integer.parseInt(matcher.group("month")), Integer.parseInt(matcher.group("day")));
        if (era != null && day.isPresent() && Era.of(day.get()) != era) {
            remarks.add(Remark.OUTSIDE_ERA);
        }
        return day.map(found -> remarked(found, weekday(matcher), remarks));
    }

    private static boolean agrees(@Nullable String western, int year) {
        return western == null || Integer.parseInt(western) == year;
    }

    static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DayReading remarked(LocalDate day, @Nullable DayOfWeek weekday, Set<Remark> remarks) {
        if (weekday != null && weekday != day.getDayOfWeek()) {
            remarks.add(Remark.WEEKDAY_DIFFERS);
        }
        return new DayReading(day, weekday, remarks);
    }

    private static @Nullable DayOfWeek weekday(Matcher matcher) {
        String weekday = matcher.group("weekday");
        return weekday == null ? null : DayOfWeek.of(WEEKDAYS.indexOf(weekday) + 1);
    }
}
