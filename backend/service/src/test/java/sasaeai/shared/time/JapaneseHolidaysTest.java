package sasaeai.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseHolidaysTest {
    @Test
    void theHolidaysOf2026AreThoseThatTheCabinetOfficeAnnounced() {
        List<String> days =
                JapaneseHolidays.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).entrySet().stream()
                        .map(day -> day.getKey().toString().substring(5) + " " + day.getValue())
                        .toList();

        assertEquals(
                List.of(
                        "01-01 元日",
                        "01-12 成人の日",
                        "02-11 建国記念の日",
                        "02-23 天皇誕生日",
                        "03-20 春分の日",
                        "04-29 昭和の日",
                        "05-03 憲法記念日",
                        "05-04 みどりの日",
                        "05-05 こどもの日",
                        "05-06 振替休日",
                        "07-20 海の日",
                        "08-11 山の日",
                        "09-21 敬老の日",
                        "09-22 国民の休日",
                        "09-23 秋分の日",
                        "10-12 スポーツの日",
                        "11-03 文化の日",
                        "11-23 勤労感謝の日"),
                days);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-05-06, 振替休日", // 5/4 was a Sunday, so the day after 5/5
        "2009-05-06, 振替休日",
        "2009-09-22, 国民の休日",
        "2015-09-22, 国民の休日",
        "2032-09-21, 国民の休日",
        "2016-08-11, 山の日",
        "2012-09-22, 秋分の日",
        "2024-09-22, 秋分の日",
        "2024-09-23, 振替休日",
        "2024-03-20, 春分の日",
        "2023-03-21, 春分の日",
        "2018-12-23, 天皇誕生日",
        "2018-12-24, 振替休日",
        "2019-04-30, 国民の休日",
        "2019-05-01, 天皇の即位の日",
        "2019-05-02, 国民の休日",
        "2019-05-06, 振替休日",
        "2019-10-22, 即位礼正殿の儀の行われる日",
        "2019-10-14, 体育の日",
        "2020-02-24, 振替休日",
        "2020-07-23, 海の日",
        "2020-07-24, スポーツの日",
        "2020-08-10, 山の日",
        "2021-07-22, 海の日",
        "2021-07-23, スポーツの日",
        "2021-08-08, 山の日",
        "2021-08-09, 振替休日",
        "2023-01-02, 振替休日",
        "2025-02-24, 振替休日"
    })
    void knownHolidaysAreFound(LocalDate day, String name) {
        assertEquals(Optional.of(name), JapaneseHolidays.find(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-08-11",
                "2019-02-23",
                "2019-12-23",
                "2020-07-20",
                "2020-08-11",
                "2020-10-12",
                "2021-10-11",
                "2021-08-11",
                "2026-11-20",
                "2026-12-31",
                "2026-01-02"
            })
    void ordinaryDaysAreNoHolidays(LocalDate day) {
        assertFalse(JapaneseHolidays.isHoliday(day));
    }

    @ParameterizedTest
    @CsvSource({"2007, 19", "2017, 17", "2019, 22", "2020, 18", "2022, 16", "2024, 21", "2025, 19"})
    void theNumberOfHolidaysOfAYearIsKnown(int year, int count) {
        assertEquals(
                count,
                JapaneseHolidays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-12-31", "2100-01-01"})
    void outsideTheStatedRangeItSaysSo(LocalDate day) {
        assertFalse(JapaneseHolidays.covers(day));
        assertThrows(DateTimeException.class, () -> JapaneseHolidays.isHoliday(day));
    }
}
