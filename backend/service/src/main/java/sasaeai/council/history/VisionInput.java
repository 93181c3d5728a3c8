package sasaeai.council.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A 目指す地域像 and the day on which the council decided it. */
public record VisionInput(
        @NotBlank @Size(max = 500) String text, @NotNull LocalDate decidedOn) {}
