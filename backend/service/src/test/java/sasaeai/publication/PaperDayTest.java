package sasaeai.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class PaperDayTest {

    @Test
    void aDayMayStandWithoutItsWeekday() {
        assertEquals("令和元年5月1日", PaperDay.withoutWeekday(LocalDate.of(2019, 5, 1)));
    }

    @Test
    void aDayOfAnotherYearSaysSo() {
        LocalDate december = LocalDate.of(2026, 12, 17);

        assertEquals("12月1日（火）", PaperDay.brief(LocalDate.of(2026, 12, 1), december));
        assertEquals("令和9年 1月15日（金）", PaperDay.brief(LocalDate.of(2027, 1, 15), december));
    }

    @Test
    void hoursAreAsLongAsTheyAreKnown() {
        assertEquals("9:00〜11:30", PaperDay.hours(LocalTime.of(9, 0), LocalTime.of(11, 30)));
        assertEquals("9:00から", PaperDay.hours(LocalTime.of(9, 0), null));
        assertEquals("", PaperDay.hours(null, null));
    }
}
