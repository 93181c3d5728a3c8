package sasaeai.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.shared.time.DayReading.Remark;

class WarekiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "平成29年7月3日, 2017-07-03",
        "平成 29 年 7 月 3 日, 2017-07-03",
        "H29.7.3, 2017-07-03",
        "h29/7/3, 2017-07-03",
        "H28.4.1, 2016-04-01",
        "R8.4.1, 2026-04-01",
        "R8-4-1, 2026-04-01",
        "令和元年5月1日, 2019-05-01",
        "令和1年5月1日, 2019-05-01",
        "㋿8年4月1日, 2026-04-01",
        "㍻31年4月30日, 2019-04-30",
        "昭和64年1月7日, 1989-01-07",
        "平成元年1月8日, 1989-01-08",
        "S30.3.31, 1955-03-31",
        "大正元年7月30日, 1912-07-30",
        "令和8年9月17日（木）, 2026-09-17",
        "令和8年9月17日木曜日, 2026-09-17",
        "令和6年(2024年)1月23日, 2024-01-23",
        "2026-02-16, 2026-02-16",
        "2026/2/16, 2026-02-16",
        "2026.2.16, 2026-02-16",
        "2026年2月16日, 2026-02-16",
        "20260216, 2026-02-16",
        "２０２６年２月１６日（月）, 2026-02-16",
        "「2026年11月3日（火・祝）」, 2026-11-03",
        "2028-02-29, 2028-02-29"
    })
    void everyUsualFormIsReadAsItsDay(String written, LocalDate day) {
        String bare = written.replace("「", "").replace("」", "");

        assertEquals(Optional.of(day), Wareki.read(bare).map(DayReading::day));
        assertEquals(Set.of(), Wareki.read(bare).orElseThrow().remarks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "令和8年2月30日",
                "2027-02-29",
                "令和0年4月1日",
                "8.4.1",
                "26/2/16",
                "9999-01-01",
                "0001-01-01",
                "1872-12-31",
                "平成29年13月1日",
                "令和6年(2023年)1月23日",
                "2026-02-16T10:00",
                "2026年2月",
                "あした",
                "2/16（月）"
            })
    void absurdOrIncompleteDaysAreNoDays(String written) {
        assertEquals(Optional.empty(), Wareki.read(written));
    }

    @Test
    void anEndlessTextIsNoDay() {
        assertEquals(Optional.empty(), Wareki.read("2026年".repeat(100_000)));
    }

    @Test
    void aContradictingWeekdayIsReportedAndNotCorrected() {
        DayReading reading = Wareki.read("令和8年9月17日（金）").orElseThrow();

        assertEquals(LocalDate.of(2026, 9, 17), reading.day());
        assertTrue(reading.weekdayDiffers());
    }

    @ParameterizedTest
    @CsvSource({"平成31年5月1日, 2019-05-01", "平成37年4月1日, 2025-04-01", "令和元年4月30日, 2019-04-30", "昭和64年1月8日, 1989-01-08"})
    void aDayOutsideItsEraIsReadAndRemarked(String written, LocalDate day) {
        DayReading reading = Wareki.read(written).orElseThrow();

        assertEquals(day, reading.day());
        assertEquals(Set.of(Remark.OUTSIDE_ERA), reading.remarks());
    }

    @ParameterizedTest
    @CsvSource({
        "12/1, 2026-12-01", // ahead
        "10月25日, 2026-10-25", // just over
        "9月17日(木), 2026-09-17",
        "2/16, 2027-02-16", // 88 days ahead, 277 behind
        "2/16（月）, 2026-02-16", // only in 2026 a Monday
        "2/17（水）, 2027-02-17",
        "2/29, 2028-02-29"
    })
    void aDayWithoutYearIsTheNearestOneThatFitsItsWeekday(String written, LocalDate day) {
        DayReading reading = Wareki.read(written, TODAY).orElseThrow();

        assertEquals(day, reading.day());
        assertEquals(Set.of(Remark.YEAR_ASSUMED), reading.remarks());
    }

    @Test
    void aWeekdayThatFitsNoYearNearbyIsReported() {
        DayReading reading = Wareki.read("2/16（土）", TODAY).orElseThrow();

        assertEquals(LocalDate.of(2027, 2, 16), reading.day());
        assertEquals(Set.of(Remark.YEAR_ASSUMED, Remark.WEEKDAY_DIFFERS), reading.remarks());
    }

    @Test
    void aDayWithItsYearNeedsNoReference() {
        DayReading reading = Wareki.read("H29.7.3", TODAY).orElseThrow();

        assertEquals(LocalDate.of(2017, 7, 3), reading.day());
        assertFalse(reading.remarks().contains(Remark.YEAR_ASSUMED));
    }

    @Test
    void aDayIsWrittenWithItsEraAndWeekday() {
        LocalDate day = LocalDate.of(2026, 9, 17);

        assertEquals("令和8年9月17日（木）", Wareki.format(day));
        assertEquals("令和8年（2026年）9月17日（木）", Wareki.formatWithWestern(day));
        assertEquals("9月17日（木）", Wareki.formatShort(day));
        assertEquals("平成31年4月30日（火）", Wareki.format(LocalDate.of(2019, 4, 30)));
        assertEquals("令和元年5月1日（水）", Wareki.format(LocalDate.of(2019, 5, 1)));
    }

    @Test
    void everyDayReadsBackFromBothWritings() {
        for (LocalDate day = LocalDate.of(1873, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
            DayReading expected = new DayReading(day, day.getDayOfWeek(), Set.of());

            assertEquals(Optional.of(expected), Wareki.read(Wareki.format(day)));
            assertEquals(Optional.of(expected), Wareki.read(Wareki.formatWithWestern(day)));
        }
    }
}
