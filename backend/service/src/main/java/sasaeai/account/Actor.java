package sasaeai.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, with the scope that the application knows of.
 *
 * @param centerIds the centers of center staff; empty for others
 * @param councilIds councils supported by those centers, or councils in which a resident is a member today; empty for the city
 */
public record Actor(
        UUID accountId,
        String municipalityCode,
        Role role,
        @Nullable UUID personId,
        Set<UUID> centerIds,
        Set<UUID> councilIds) {

    /** Whether this council is the actor's own: all are the city's. */
    public boolean owns(UUID councilId) {
        return role == Role.CITY || councilIds.contains(councilId);
    }

    /** Whether the actor works for the municipality or a center. */
    public boolean staff() {
        return role != Role.RESIDENT;
    }
}
