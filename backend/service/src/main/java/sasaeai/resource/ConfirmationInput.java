package sasaeai.resource;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The resource is still there as it is written; {@code confirmedOn} lies between 2000 and today. */
public record ConfirmationInput(@NotNull LocalDate confirmedOn) {}
