package sasaeai.shared.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One year of holidays: article 2 names the days, article 3 adds substitute days and days between two holidays.
 *
 * <p>One-time moves: Act 99 of 2018 (accession in 2019); the special acts for the Olympic Games (2020 and 2021).
 */
final class HolidayLaw {
    private final int year;
    private final Map<LocalDate, String> days = new TreeMap<>();

    private HolidayLaw(int year) {
        this.year = year;
    }

    static Map<LocalDate, String> of(int year) {
        HolidayLaw law = new HolidayLaw(year);
        law.nameFixedDays();
        law.nameEquinoxes();
        law.nameBirthdayOfTheEmperor();
        law.nameMovableDays();
        Map<LocalDate, String> all = new TreeMap<>(law.days);
        law.addSubstituteDays(all);
        law.addDaysBetween(all);
        return all;
    }

    private void nameFixedDays() {
        name(1, 1, "元日");
        days.put(monday(1, 2), "成人の日");
        name(2, 11, "建国記念の日");
        name(4, 29, "昭和の日");
        name(5, 3, "憲法記念日");
        name(5, 4, "みどりの日");
        name(5, 5, "こどもの日");
        days.put(monday(9, 3), "敬老の日");
        name(11, 3, "文化の日");
        name(11, 23, "勤労感謝の日");
    }

    private void nameEquinoxes() {
        name(3, equinox(20.8431), "春分の日");
        name(9, equinox(23.2488), "秋分の日");
    }

    private int equinox(double in1980) {
        int since = year - 1980;
        return (int) (in1980 + 0.242194 * since) - since / 4;
    }

    private void nameBirthdayOfTheEmperor() {
        if (year <= 2018) {
            name(12, 23, "天皇誕生日");
        } else if (year >= 2020) {
            name(2, 23, "天皇誕生日");
        } else {
            name(5, 1, "天皇の即位の日");
            name(10, 22, "即位礼正殿の儀の行われる日");
        }
    }

    private void nameMovableDays() {
        switch (year) {
            case 2020 -> nameMarineSportsMountain(day(7, 23), day(7, 24), day(8, 10));
            case 2021 -> nameMarineSportsMountain(day(7, 22), day(7, 23), day(8, 8));
            default -> nameMarineSportsMountain(monday(7, 3), monday(10, 2), day(8, 11));
        }
    }

    private void nameMarineSportsMountain(LocalDate marine, LocalDate sports, LocalDate mountain) {
        days.put(marine, "海の日");
        days.put(sports, year < 2020 ? "体育の日" : "スポーツの日");
        if (year >= 2016) {
            days.put(mountain, "山の日");
        }
    }

    /** Article 3 (2): a holiday on a Sunday makes the next day that is no holiday a day off. */
    private void addSubstituteDays(Map<LocalDate, String> all) {
        for (LocalDate holiday : days.keySet()) {
            if (holiday.getDayOfWeek() == SUNDAY) {
                LocalDate substitute = holiday.plusDays(1);
                while (days.containsKey(substitute)) {
                    substitute = substitute.plusDays(1);
                }
                all.put(substitute, "振替休日");
            }
        }
    }

    /** Article 3 (3): a day whose neighbours on both sides are national holidays is a day off. */
    private void addDaysBetween(Map<LocalDate, String> all) {
        for (LocalDate holiday : List.copyOf(days.keySet())) {
            LocalDate between = holiday.plusDays(1);
            if (!days.containsKey(between) && days.containsKey(between.plusDays(1))) {
                all.putIfAbsent(between, "国民の休日");
            }
        }
    }

    private void name(int month, int dayOfMonth, String name) {
        days.put(day(month, dayOfMonth), name);
    }

    private LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }

    private LocalDate monday(int month, int nth) {
        return day(month, 1).with(dayOfWeekInMonth(nth, MONDAY));
    }
}
