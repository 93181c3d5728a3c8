package sasaeai.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoDayTest {
    private static final Rhythm FOURTH_THURSDAY = Rhythm.of("4THU 14:00-15:30");

    @ParameterizedTest
    @CsvSource({
        "2025-10-30, 2026-11-20, 2025-10-30",
        "today-3, 2026-11-20, 2026-11-17",
        "next, 2026-11-20, 2026-11-26",
        "next, 2026-11-26, 2026-11-26",
        "next, 2026-11-27, 2026-12-24",
        "last, 2026-11-20, 2026-10-22",
        "last, 2026-11-27, 2026-11-26",
        "last-1, 2026-11-20, 2026-09-24",
        "month, 2026-11-20, 2026-11-26",
        "month-1, 2027-01-05, 2026-12-24"
    })
    void daysAreCountedFromTheDayOfLoading(String text, LocalDate today, LocalDate expected) {
        assertEquals(expected, DemoDay.of(text, FOURTH_THURSDAY, today));
    }

    @Test
    void aRhythmSaysItselfAsPeopleWriteIt() {
        assertEquals("毎月第4木曜日 14:00~15:30", FOURTH_THURSDAY.inWords());
        assertEquals(LocalDate.of(2026, 11, 30), Rhythm.of("0MON 10:00-12:00").nextFrom(LocalDate.of(2026, 11, 20)));
    }
}
