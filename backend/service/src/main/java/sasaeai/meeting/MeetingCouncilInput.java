package sasaeai.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A council that takes part; without a number, a regular meeting gets the council's next one. */
public record MeetingCouncilInput(
        @NotNull UUID id, @Nullable @Min(1) @Max(9999) Integer number) {}
