package sasaeai.council.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat in a council; {@code locality} is what stands in brackets behind the capacity: 区長（町屋）. */
public record MemberInput(
        @NotBlank @Size(max = 40) String capacity,
        @Nullable @Size(max = 40) String locality,
        @NotNull MemberKind kind,
        @NotNull Boolean core,
        @NotNull LocalDate termFrom,
        @Nullable LocalDate termTo) {}
