package sasaeai.council;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A council as one row of a list. */
public record CouncilSummary(
        UUID id,
        String name,
        @Nullable String brand,
        String layer,
        UUID areaId,
        String areaName,
        List<String> centerNames,
        CouncilStatus status,
        @Nullable Integer foundedFiscalYear,
        long version,
        boolean editable) {}
