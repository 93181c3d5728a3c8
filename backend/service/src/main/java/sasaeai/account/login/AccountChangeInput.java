package sasaeai.account.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.login.view.AccountStatus;

/** What may change of an account; username, role and person stay as long as it lives. */
record AccountChangeInput(
        @NotBlank @Size(max = 60) String label,
        @Nullable @Size(max = 20) List<@NotNull UUID> centerIds,
        @NotNull AccountStatus status) {

    Set<UUID> centers() {
        return centerIds == null ? Set.of() : Set.copyOf(centerIds);
    }
}
