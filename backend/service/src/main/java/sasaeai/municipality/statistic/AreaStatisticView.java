package sasaeai.municipality.statistic;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one source counted in one area on one day. */
public record AreaStatisticView(
        UUID id,
        UUID areaId,
        String areaName,
        LocalDate asOf,
        @Nullable Integer population,
        @Nullable Integer aged65,
        @Nullable Integer households,
        String source,
        long version,
        boolean editable) {}
