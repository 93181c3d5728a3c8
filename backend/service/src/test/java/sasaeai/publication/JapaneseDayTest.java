package sasaeai.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-17, 令和8年9月17日（木）",
        "2019-05-01, 令和元年5月1日（水）",
        "2019-04-30, 平成31年4月30日（火）",
        "1989-01-08, 平成元年1月8日（日）"
    })
    void aDayHasItsEraAndItsWeekday(LocalDate day, String expected) {
        assertEquals(expected, JapaneseDay.full(day));
    }

    @Test
    void aDayOfAnotherYearSaysSo() {
        LocalDate december = LocalDate.of(2026, 12, 17);

        assertEquals("12月1日（火）", JapaneseDay.brief(LocalDate.of(2026, 12, 1), december));
        assertEquals("令和9年 1月15日（金）", JapaneseDay.brief(LocalDate.of(2027, 1, 15), december));
    }

    @Test
    void hoursAreAsLongAsTheyAreKnown() {
        assertEquals("9:00〜11:30", JapaneseDay.hours(LocalTime.of(9, 0), LocalTime.of(11, 30)));
        assertEquals("9:00から", JapaneseDay.hours(LocalTime.of(9, 0), null));
        assertEquals("", JapaneseDay.hours(null, null));
    }
}
