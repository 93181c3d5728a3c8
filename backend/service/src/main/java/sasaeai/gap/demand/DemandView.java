package sasaeai.gap.demand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many need it, by one source.
 *
 * @param on the day of the figures, or of the last that was counted
 */
public record DemandView(
        DemandSort sort,
        CountRange count,
        LocalDate on,
        @Nullable String origin) {}
