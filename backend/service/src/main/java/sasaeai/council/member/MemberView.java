package sasaeai.council.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat in a council; {@code personId} and {@code hasLogin} are for those who look after that council only. */
public record MemberView(
        UUID id,
        UUID councilId,
        String capacity,
        @Nullable String locality,
        String displayName,
        MemberKind kind,
        boolean core,
        LocalDate termFrom,
        @Nullable LocalDate termTo,
        boolean current,
        @Nullable UUID personId,
        @Nullable Boolean hasLogin,
        @Nullable UUID successorId,
        long version,
        boolean editable) {}
