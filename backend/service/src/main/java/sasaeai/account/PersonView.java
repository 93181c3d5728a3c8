package sasaeai.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's contact; an erased person has none. */
public record PersonView(
        UUID id,
        @Nullable String name,
        @Nullable String kana,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate consentOn,
        boolean erased,
        long version) {}
