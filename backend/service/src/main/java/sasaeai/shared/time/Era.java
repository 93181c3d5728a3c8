package sasaeai.shared.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;

/** An era of the Gregorian calendar in Japan (from 1873) with the day on which it began. */
enum Era {
    MEIJI("明治", 'M', LocalDate.of(1868, 1, 25)),
    TAISHO("大正", 'T', LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25)),
    HEISEI("平成", 'H', LocalDate.of(1989, 1, 8)),
    REIWA("令和", 'R', LocalDate.of(2019, 5, 1));

    private final String kanji;
    private final char letter;
    private final LocalDate start;

    Era(String kanji, char letter, LocalDate start) {
        this.kanji = kanji;
        this.letter = letter;
        this.start = start;
    }

    static Era of(LocalDate day) {
        return Arrays.stream(values())
                .filter(era -> !day.isBefore(era.start))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("Before the eras: " + day));
    }

    /** Takes the two kanji, their first one, or the Latin letter in either case. */
    static Era named(String name) {
        char first = Character.toUpperCase(name.charAt(0));
        return Arrays.stream(values())
                .filter(era -> era.kanji.charAt(0) == first || era.letter == first)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such era: " + name));
    }

    int westernYear(int yearOfEra) {
        return start.getYear() + yearOfEra - 1;
    }

    /** 令和8年, 令和元年. */
    static String yearOf(LocalDate day) {
        Era era = of(day);
        int year = day.getYear() - era.start.getYear() + 1;
        return era.kanji + (year == 1 ? "元" : year) + "年";
    }
}
