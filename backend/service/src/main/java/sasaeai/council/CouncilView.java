package sasaeai.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A council as its own page shows it. */
public record CouncilView(
        UUID id,
        String name,
        @Nullable String brand,
        List<String> aliases,
        String layer,
        UUID areaId,
        String areaName,
        List<UUID> centerIds,
        List<String> centerNames,
        @Nullable Integer foundedFiscalYear,
        @Nullable String meetingRule,
        @Nullable String meetingPlace,
        CouncilStatus status,
        @Nullable LocalDate closedOn,
        @Nullable VisionView vision,
        long version,
        boolean editable) {}
