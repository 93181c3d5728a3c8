package sasaeai.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    @ParameterizedTest
    @CsvSource({
        "H27, 2015",
        "平成27年度, 2015",
        "Ｈ２７年度, 2015",
        "R8, 2026",
        "令和8年, 2026",
        "令和元年度, 2019",
        "平成31年度, 2019",
        "2026年度, 2026",
        "2026, 2026"
    })
    void yearsAreReadInEveryUsualForm(String written, int year) {
        assertEquals(Optional.of(new FiscalYear(year)), FiscalYear.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27年度", "R0", "令和", "9999年度", "0001", "平成27年4月"})
    void otherTextsAreNoFiscalYear(String written) {
        assertEquals(Optional.empty(), FiscalYear.read(written));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 2025", "2026-04-01, 2026", "2026-12-31, 2026", "2027-01-01, 2026", "2027-03-31, 2026"})
    void itRunsFromAprilToMarch(LocalDate day, int year) {
        FiscalYear fiscalYear = FiscalYear.of(day);

        assertEquals(new FiscalYear(year), fiscalYear);
        assertTrue(fiscalYear.contains(fiscalYear.start()) && fiscalYear.contains(fiscalYear.end()));
        assertEquals(fiscalYear.end().plusDays(1), new FiscalYear(year + 1).start());
    }

    @ParameterizedTest
    @CsvSource({"2026, 令和8年度", "2020, 令和2年度", "2019, 令和元年度", "2018, 平成30年度", "1989, 平成元年度", "1988, 昭和63年度"})
    void itsLabelIsTheOfficialOne(int year, String label) {
        assertEquals(label, new FiscalYear(year).label());
        assertEquals(Optional.of(new FiscalYear(year)), FiscalYear.read(label));
    }

    @Test
    void anAbsurdYearIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FiscalYear(0));
    }
}
