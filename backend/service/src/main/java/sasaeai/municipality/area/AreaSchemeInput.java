package sasaeai.municipality.area;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A new way of dividing the municipality; {@code position} is its place among the others. */
public record AreaSchemeInput(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        @NotBlank @Size(max = 40) String name,
        @NotNull @Min(0) @Max(1000) Integer position) {}
