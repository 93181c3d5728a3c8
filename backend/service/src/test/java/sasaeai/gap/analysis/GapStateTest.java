package sasaeai.gap.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapStateTest {
    @ParameterizedTest(name = "{0} m of {1}, placed {2}, demanded {3}, looked {4}: {5}")
    @CsvSource({
        // near, far, too far to count
        "0,     500, true,  true,  true,  ENOUGH",
        "500,   500, true,  true,  true,  ENOUGH",
        "500.1, 500, true,  true,  true,  FAR",
        "1500,  500, true,  true,  true,  FAR",
        "1500.1,500, true,  true,  true,  NONE",
        "NaN,   500, true,  true,  true,  NONE",
        "900,  1000, true,  true,  true,  ENOUGH",
        // nobody has looked: that there is none is not known, that there is one near is
        "1900,  500, true,  true,  false, UNKNOWN",
        "NaN,   500, true,  true,  false, UNKNOWN",
        "400,   500, true,  true,  false, ENOUGH",
        "1200,  500, true,  true,  false, FAR",
        // nobody knows where it lies
        "NaN,   500, false, true,  true,  UNKNOWN",
        "0,     500, false, true,  true,  ENOUGH",
        // nobody knows for how many
        "0,     500, true,  false, true,  UNKNOWN",
        "NaN,   500, true,  false, true,  UNKNOWN",
    })
    void theStateFollowsFromWhatIsKnown(
            double metres, int within, boolean placed, boolean demanded, boolean looked, GapState state) {
        assertEquals(state, GapState.of(metres, within, placed, demanded, looked));
    }
}
