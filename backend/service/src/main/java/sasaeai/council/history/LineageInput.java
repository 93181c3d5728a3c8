package sasaeai.council.history;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** This council split from, or merged into, another one of the municipality. */
public record LineageInput(
        @NotNull LineageRelation relation,
        @NotNull UUID otherId,
        @NotNull LocalDate happenedOn) {}
