package sasaeai.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a municipality says of itself; {@code centerLabel} is its own word for 高齢者あんしんセンター. */
public record MunicipalityInput(
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 20) String prefecture,
        @NotBlank @Size(max = 40) String centerLabel) {}
