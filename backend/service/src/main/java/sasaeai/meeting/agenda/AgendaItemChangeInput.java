package sasaeai.meeting.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an agenda item says now, and its place among the others. */
public record AgendaItemChangeInput(
        @NotBlank @Size(max = 100) String title,
        @Nullable @Size(max = 4000) String said,
        @NotNull @Min(1) @Max(100) Integer position) {}
