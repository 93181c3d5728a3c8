package sasaeai.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses an unknown or disabled account, or one whose role has changed, before any room opens. Rooms below this one
 * know of roles only, so it has to stand in front of them.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 200) // after the tenant has been entered
class ActiveAccountFilter implements ContainerRequestFilter {
    @Inject
    CurrentActor currentActor;

    @Inject
    SecurityIdentity identity;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!identity.isAnonymous()) {
            currentActor.get();
        }
    }
}
