package sasaeai.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A monthly meeting day such as “4THU 14:00-15:30”; 0 counts as the last of the month. */
record Rhythm(int nth, DayOfWeek weekday, String from, String to) {
    private static final Pattern FORM = Pattern.compile("([0-5])([A-Z]{3}) ([0-9:]{5})-([0-9:]{5})");

    static Rhythm of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(parts.group(2)))
                .findFirst()
                .orElseThrow();
        return new Rhythm(Integer.parseInt(parts.group(1)), weekday, parts.group(3), parts.group(4));
    }

    LocalDate in(YearMonth month) {
        return month.atDay(1)
                .with(
                        nth == 0
                                ? TemporalAdjusters.lastInMonth(weekday)
                                : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /** The first meeting day that is not before that day. */
    LocalDate nextFrom(LocalDate day) {
        LocalDate inMonth = in(YearMonth.from(day));
        return inMonth.isBefore(day) ? in(YearMonth.from(day).plusMonths(1)) : inMonth;
    }

    String inWords() {
        return "毎月第%d%s曜日 %s~%s".formatted(nth, weekday.getDisplayName(TextStyle.SHORT, Locale.JAPANESE), from, to);
    }
}
