package sasaeai.shared.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.shared.schedule.rule.TimeRange;

/** Dates worked out by hand from a wall calendar; the first of November 2026 is a Sunday. */
class OccurrencesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第3木曜日                  | 11-19 12-17
                    第1・3(木)                 | 11-05 11-19 12-03 12-17
                    毎週(火、金)               | 11-03 11-06 11-10 11-13 11-17 11-20 11-24 11-27 12-01 12-04 12-08 12-11 12-15 12-18 12-22 12-25 12-29
                    祝日を除く毎週月曜         | 11-02 11-09 11-16 11-30 12-07 12-14 12-21 12-28
                    火曜（祝日は休み）         | 11-10 11-17 11-24 12-01 12-08 12-15 12-22 12-29
                    月末の月曜日               | 11-30 12-28
                    第五土曜                   |
                    第5日曜                    | 11-29
                    毎月10日                   | 11-10 12-10
                    毎月31日                   | 12-31
                    毎月末日                   | 11-30 12-31
                    奇数月の第2火曜(8月休み)   | 11-10
                    4月から9月の第1日曜        |
                    10月から3月の第1日曜       | 11-01 12-06
                    毎年11月25日               | 11-25
                    隔週水曜                   |
                    令和8年12月10日から毎週木曜 | 12-10 12-17 12-24 12-31
                    毎月10日・15日（日曜を除く） | 11-10 12-10 12-15
                    随時                       |
                    """)
    void novemberAndDecember2026(String wording, String days) {
        assertEquals(days == null ? "" : days, days(Schedule.parse(wording), "2026-11-01", "2026-12-31"));
    }

    @Test
    void weekdaysLeaveOutHolidaysAndWeekendsTakeThemIn() {
        assertEquals("11-02 11-04 11-05 11-06 11-09", days(Schedule.parse("平日"), "2026-11-01", "2026-11-09"));
        assertEquals(
                "11-01 11-03 11-07 11-08 11-14 11-15 11-21 11-22 11-23",
                days(Schedule.parse("土日祝"), "2026-11-01", "2026-11-27"));
        assertEquals("11-03 11-23", days(Schedule.parse("祝日"), "2026-11-01", "2026-12-31"));
    }

    @Test
    void bothEndsOfTheRangeAreIncluded() {
        assertEquals("11-19", days(Schedule.parse("第3木曜日"), "2026-11-19", "2026-11-19"));
        assertEquals("", days(Schedule.parse("第3木曜日"), "2026-11-20", "2026-11-19"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-04", "2026-11-01", "2026-10-07", "2026-12-16", "2027-02-10", "2016-11-02"})
    void everyOtherWeekIsCountedFromAKnownDayInBothDirections(LocalDate anchor) {
        Schedule schedule = Schedule.parse("隔週水曜");

        assertEquals(
                List.of(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 18), LocalDate.of(2026, 12, 2)),
                schedule.occurrences(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 10), anchor).stream()
                        .map(Occurrence::day)
                        .toList());
    }

    @Test
    void everyOtherMonthIsCountedFromAKnownDay() {
        Schedule schedule = Schedule.parse("隔月第2火曜");

        assertEquals(
                List.of(LocalDate.of(2026, 7, 14), LocalDate.of(2026, 9, 8), LocalDate.of(2026, 11, 10)),
                schedule
                        .occurrences(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 12))
                        .stream()
                        .map(Occurrence::day)
                        .toList());
    }

    @Test
    void aWeeklyRuleKeepsToItsMonthsAtTheirEdges() {
        assertEquals(
                "04-01 04-03 04-08 04-10 04-15 04-17 04-22 04-24 04-29",
                days(Schedule.parse("4月の毎週水曜・金曜"), "2026-01-01", "2026-12-31"));
    }

    @Test
    void anOccurrenceCarriesItsTimes() {
        Occurrence occurrence =
                Schedule.parse("毎週(火、金) 10:00~12:00 又は 18:00~21:00").next(TODAY).orElseThrow();

        assertEquals(LocalDate.of(2026, 11, 24), occurrence.day());
        assertEquals(
                List.of(
                        new TimeRange(LocalTime.of(10, 0), LocalTime.of(12, 0)),
                        new TimeRange(LocalTime.of(18, 0), LocalTime.of(21, 0))),
                occurrence.times().ranges());
        assertEquals(Optional.of(LocalTime.of(10, 0)), occurrence.start());
    }

    @ParameterizedTest
    @CsvSource({
        "第3木曜日, 2026-12-17",
        "毎週金曜, 2026-11-27",
        "毎年10月25日, 2027-10-25",
        "毎年2月29日, 2028-02-29",
        "祝日を除く毎週月曜, 2026-11-30",
        "令和9年4月1日から第1木曜, 2027-04-01"
    })
    void theNextOneIsAfterTheDay(String wording, LocalDate next) {
        assertEquals(Optional.of(next), Schedule.parse(wording).next(TODAY).map(Occurrence::day));
    }

    @Test
    void whatHasNoDatesHasNoNextOne() {
        assertEquals(Optional.empty(), Schedule.parse("半年に1回程度").next(TODAY));
        assertEquals(Optional.empty(), Schedule.parse("隔週水曜").next(TODAY));
        assertEquals(
                Optional.of(LocalDate.of(2026, 12, 2)),
                Schedule.parse("隔週水曜").next(TODAY, LocalDate.of(2026, 11, 18)).map(Occurrence::day));
    }

    @Test
    void holidaysThatAreNotKnownAreNotGuessed() {
        LocalDate from = LocalDate.of(2100, 1, 1);

        assertThrows(DateTimeException.class, () -> Schedule.parse("平日").occurrences(from, from.plusDays(30)));
        assertEquals(
                4,
                Schedule.parse("毎週金曜")
                        .occurrences(from.plusDays(1), from.plusDays(28))
                        .size());
        assertEquals(Optional.empty(), Schedule.parse("平日").next(LocalDate.of(2099, 12, 31)));
    }

    @Test
    void anEndlessRangeIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Schedule.parse("毎日").occurrences(TODAY, LocalDate.of(9999, 1, 1)));
    }

    private static String days(Schedule schedule, String from, String to) {
        return schedule.occurrences(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(occurrence -> occurrence.day().toString().substring(5))
                .collect(Collectors.joining(" "));
    }
}
