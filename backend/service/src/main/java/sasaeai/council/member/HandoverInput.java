package sasaeai.council.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sasaeai.account.PersonInput;

/** Somebody else takes the seat on that day; what is left out stays as it is. */
public record HandoverInput(
        @NotNull LocalDate on,
        @Nullable @Valid PersonInput person,
        @Nullable @Size(max = 40) String capacity,
        @Nullable @Size(max = 40) String locality) {}
