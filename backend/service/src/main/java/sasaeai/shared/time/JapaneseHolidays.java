package sasaeai.shared.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The holidays of Japan from 2007 to 2099, computed from 国民の祝日に関する法律 (Act 178 of 1948) as amended.
 *
 * <p>2007 is the first year of today's rules for 昭和の日, みどりの日 and substitute days. The equinoxes follow the usual
 * approximation, good to 2099; the state announces the days of a year in the February before it, so later ones are
 * forecasts. Outside the range every question throws: "no holiday" would be a guess.
 */
public final class JapaneseHolidays {
    public static final LocalDate FIRST_DAY = LocalDate.of(2007, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final NavigableMap<LocalDate, String> ALL = table();

    private JapaneseHolidays() {}

    public static boolean covers(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** Whether the day is a national holiday, a substitute day or a day between two holidays. */
    public static boolean isHoliday(LocalDate day) {
        return find(day).isPresent();
    }

    /** The name of the holiday (元日, 振替休日, 国民の休日 …) if the day is one. */
    public static Optional<String> find(LocalDate day) {
        requireCovered(day);
        return Optional.ofNullable(ALL.get(day));
    }

    /** The holidays from the first day to the last, both included, in order. */
    public static NavigableMap<LocalDate, String> between(LocalDate from, LocalDate to) {
        requireCovered(from);
        requireCovered(to);
        return from.isAfter(to) ? Collections.emptyNavigableMap() : ALL.subMap(from, true, to, true);
    }

    private static void requireCovered(LocalDate day) {
        if (!covers(day)) {
            throw new DateTimeException("Holidays are known from 2007 to 2099 only, not on " + day);
        }
    }

    private static NavigableMap<LocalDate, String> table() {
        NavigableMap<LocalDate, String> all = new TreeMap<>();
        for (int year = FIRST_DAY.getYear(); year <= LAST_DAY.getYear(); year++) {
            all.putAll(HolidayLaw.of(year));
        }
        return Collections.unmodifiableNavigableMap(all);
    }
}
