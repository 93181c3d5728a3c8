package sasaeai.shared.schedule.reading.scan;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weekdays and 祝日 in a row: 火、金 / 月曜から金曜 / 土日祝. */
record WeekdayList(Set<DayOfWeek> weekdays, boolean holidays, int size, boolean spelledOut) {
    private static final String NAMES = "月火水木金土日";

    /** 月 may also begin 「月2回」 or 「月末」, and the second of 「木曜10日」 is no Sunday. */
    private static final String WEEKDAY = "(?:月(?!" + Words.NUMBER + "+回|末|に)|[火水木金土日])(?:曜日?)?";

    private static final String HOLIDAY = "(?:国民の)?祝祭?日?(?!(?:の場合)?" + Words.EXCLUDED + "|も)";
    private static final String ELEMENT = "(?:" + WEEKDAY + "|" + HOLIDAY + ")";
    static final String PATTERN = ELEMENT + "(?:(?:" + Words.AND + "|~|から)?" + ELEMENT + ")*+(?:まで)?";

    /** The same without the caution about what follows 祝日, for 「日曜・祝日を除く」. */
    static final String EXCLUDED_PATTERN =
            "(?:" + WEEKDAY + "|国民の祝日|祝祭?日?)(?:(?:" + Words.AND + "|~)?(?:" + WEEKDAY + "|国民の祝日|祝祭?日?))*";

    private static final Pattern PART =
            Pattern.compile("(?<until>~|から)?(?:(?<holiday>(?:国民の)?祝祭?日?)|(?<day>[" + NAMES + "])(?<spelled>曜日?)?)");

    static WeekdayList of(String list) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        boolean holidays = false;
        boolean spelledOut = false;
        int size = 0;
        DayOfWeek previous = DayOfWeek.MONDAY;
        Matcher part = PART.matcher(list);
        while (part.find()) {
            size++;
            spelledOut |= part.group("spelled") != null || part.group("holiday") != null;
            if (part.group("holiday") != null) {
                holidays = true;
                continue;
            }
            DayOfWeek day = DayOfWeek.of(NAMES.indexOf(part.group("day")) + 1);
            weekdays.add(day);
            for (DayOfWeek between = previous;
                    part.group("until") != null && between != day;
                    between = between.plus(1)) {
                weekdays.add(between);
            }
            previous = day;
        }
        return new WeekdayList(weekdays, holidays, size, spelledOut);
    }
}
