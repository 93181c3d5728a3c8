package sasaeai.gap.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountRangeTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 4", "3, 1, 4", "4, 1, 4", "5, 5, 9", "19, 10, 19", "49, 20, 49", "50, 50,", "400, 50,"
    })
    void outsideStaffVoicesAreCountedInBands(int count, int least, Integer most) {
        assertEquals(new CountRange(least, most), DemandSort.VOICES.shown(count, false));
    }

    @Test
    void staffReadTheNumberAndSoDoesEverybodyOfPublicStatistics() {
        assertEquals(CountRange.exactly(3), DemandSort.VOICES.shown(3, true));
        assertEquals(CountRange.exactly(3), DemandSort.AGED65.shown(3, false));
    }
}
