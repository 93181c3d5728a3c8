package sasaeai.account.me;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Role;

/** Who is asking and what is theirs; {@code homeAreaId} is the area of a resident's first council. */
record MeView(
        UUID accountId,
        String username,
        String label,
        Role role,
        String municipalityCode,
        String municipalityName,
        String centerLabel,
        List<MyCenter> centers,
        List<MyCouncil> councils,
        @Nullable UUID homeAreaId) {}
