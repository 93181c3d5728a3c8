package sasaeai.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How to reach a person, as far as the person agreed; nothing of it is required. */
public record PersonInput(
        @Nullable @Size(max = 100) String name,
        @Nullable @Size(max = 100) String kana,

        @Nullable @Size(max = 30) @Pattern(regexp = "[0-9+() ‐－-]{1,30}")
        String phone,

        @Nullable @Size(max = 254) @Email String email,
        @Nullable LocalDate consentOn) {}
