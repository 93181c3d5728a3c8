package sasaeai.account.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Role;
import sasaeai.account.login.keycloak.Username;
import sasaeai.shared.problem.ProblemError;

/** An invitation; center staff name their centers, a resident the council member whose login it is. */
record AccountInput(
        @NotBlank @Pattern(regexp = Username.FORM) String username,
        @NotBlank @Size(max = 60) String label,
        @NotNull Role role,
        @Nullable @Size(max = 20) List<@NotNull UUID> centerIds,
        @Nullable UUID memberId) {

    /** Where an invitation says that its name is somebody else's. */
    static final ProblemError TAKEN = new ProblemError("/username", "duplicate");

    Set<UUID> centers() {
        return centerIds == null ? Set.of() : Set.copyOf(centerIds);
    }
}
