package sasaeai.gap.demand;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many need help in an area, by one source.
 *
 * @param kind the kind of help; null for every kind
 * @param on the day of the figures, or of the last that was counted
 * @param origin where the figures are from, as it was written
 */
public record Demand(
        DemandSort sort,
        UUID areaId,
        @Nullable String kind,
        int count,
        LocalDate on,
        @Nullable String origin) {

    public DemandView shown(boolean staff) {
        return new DemandView(sort, sort.shown(count, staff), on, origin);
    }
}
