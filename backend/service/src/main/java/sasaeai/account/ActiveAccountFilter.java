package sasaeai.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import sasaeai.shared.web.AnswerStamp;

/**
 * Refuses an unknown or disabled account, or one whose role has changed, before any room opens. Rooms below this one
 * know of roles only, so it has to stand in front of them. Whoever holds the answer already is told so here.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 200) // after the tenant has been entered
class ActiveAccountFilter implements ContainerRequestFilter {
    @Inject
    CurrentActor currentActor;

    @Inject
    AnswerStamp stamp;

    @Inject
    SecurityIdentity identity;

    @Context
    HttpServerRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!identity.isAnonymous()) {
            stamp.expect(request, http.uri());
            currentActor.get();
            if (stamp.unchanged()) {
                request.abortWith(Response.notModified()
                        .header(HttpHeaders.ETAG, stamp.held())
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                        .build());
            }
        }
    }
}
