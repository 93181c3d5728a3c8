package sasaeai.gap.demand;

import org.jspecify.annotations.Nullable;

/**
 * How many: exactly where both are the same, otherwise from … to; without {@code most} there is no upper end. Small counts
 * tell something about those who are counted, so those outside get bands, and never two of which a difference is exact.
 */
public record CountRange(int least, @Nullable Integer most) {
    private static final int[] BANDS = {1, 5, 10, 20, 50};

    public static CountRange exactly(int count) {
        return new CountRange(count, count);
    }

    public static CountRange band(int count) {
        if (count < BANDS[0]) {
            return exactly(0);
        }
        int band = 0;
        while (band + 1 < BANDS.length && count >= BANDS[band + 1]) {
            band++;
        }
        return new CountRange(BANDS[band], band + 1 < BANDS.length ? BANDS[band + 1] - 1 : null);
    }
}
