package sasaeai.meeting.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new agenda item; without a position it goes to the end. */
public record AgendaItemInput(
        @NotBlank @Size(max = 100) String title,
        @Nullable @Size(max = 4000) String said,
        @Nullable UUID followsDecisionId,
        @Nullable @Min(1) @Max(100) Integer position) {}
