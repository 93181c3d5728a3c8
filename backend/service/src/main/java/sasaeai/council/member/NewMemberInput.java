package sasaeai.council.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sasaeai.account.PersonInput;

/** A new seat in a council and, if known, who takes it. */
public record NewMemberInput(
        @NotBlank @Size(max = 40) String capacity,
        @Nullable @Size(max = 40) String locality,
        @NotNull MemberKind kind,
        @NotNull Boolean core,
        @NotNull LocalDate termFrom,
        @Nullable LocalDate termTo,
        @Nullable @Valid PersonInput person) {

    MemberInput seat() {
        return new MemberInput(capacity, locality, kind, core, termFrom, termTo);
    }
}
