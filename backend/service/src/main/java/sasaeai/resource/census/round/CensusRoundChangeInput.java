package sasaeai.resource.census.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What may change of a round; with {@code closed} its links are void and its answers stay as they are. */
public record CensusRoundChangeInput(
        @NotBlank @Size(max = 100) String name, @NotNull LocalDate closesOn, boolean closed) {}
