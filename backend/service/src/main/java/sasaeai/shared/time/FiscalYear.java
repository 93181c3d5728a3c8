package sasaeai.shared.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Japanese fiscal year (年度): the first of April of its year to the end of the next March. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?<era>明治|大正|昭和|平成|令和|[明大昭平令MTSHR])\\.?(?<eraYear>元|[0-9]{1,2})|(?<year>[0-9]{4}))(?:年度?|FY)?");

    public FiscalYear {
        if (year < Wareki.FIRST_YEAR || year > Wareki.LAST_YEAR) {
            throw new IllegalArgumentException("No fiscal year of this calendar: " + year);
        }
    }

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.minusMonths(3).getYear());
    }

    /** Reads H27, 平成27年度, R8, 令和元年度, 2026年度 and 2026; a year without 度 is taken as the fiscal year of that number. */
    public static Optional<FiscalYear> read(String text) {
        Matcher matcher = WRITTEN.matcher(PlainText.of(text, 20));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group("era") == null) {
            return ofYear(Integer.parseInt(matcher.group("year")));
        }
        int eraYear = PlainText.eraYear(matcher.group("eraYear"));
        return eraYear == 0
                ? Optional.empty()
                : ofYear(Era.named(matcher.group("era")).westernYear(eraYear));
    }

    private static Optional<FiscalYear> ofYear(int year) {
        return year < Wareki.FIRST_YEAR || year > Wareki.LAST_YEAR
                ? Optional.empty()
                : Optional.of(new FiscalYear(year));
    }

    public LocalDate start() {
        return LocalDate.of(year, 4, 1);
    }

    /** The last day, inclusive. */
    public LocalDate end() {
        return LocalDate.of(year + 1, 3, 31);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** 令和8年度. The era is that of the first of May: the year of the change in 2019 is officially 令和元年度 as a whole. */
    public String label() {
        return Era.yearOf(LocalDate.of(year, 5, 1)) + "度";
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
