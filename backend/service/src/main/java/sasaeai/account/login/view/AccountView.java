package sasaeai.account.login.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Role;

/** A login as the city manages it; {@code councilIds} are a resident's own councils of today. */
public record AccountView(
        UUID id,
        String username,
        String label,
        Role role,
        @Nullable UUID personId,
        List<UUID> centerIds,
        List<UUID> councilIds,
        AccountStatus status,
        Provisioning provisioning,
        long version,
        boolean editable) {}
