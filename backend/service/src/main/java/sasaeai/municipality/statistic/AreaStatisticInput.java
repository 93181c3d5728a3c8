package sasaeai.municipality.statistic;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Figures of an area as a source printed them; what the source leaves out stays out. */
public record AreaStatisticInput(
        @NotNull UUID areaId,
        @NotNull LocalDate asOf,
        @Nullable @Min(0) @Max(50_000_000) Integer population,
        @Nullable @Min(0) @Max(50_000_000) Integer aged65,
        @Nullable @Min(0) @Max(50_000_000) Integer households,
        @NotBlank @Size(max = 200) String source) {}
