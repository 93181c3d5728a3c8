package sasaeai.shared.web;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.tenant.RequestFacts;

/**
 * Verifies each access token once. A token says the same until it expires, and checking its signature costs more than all
 * else that Java does for a read. Whether its account may still come in is asked of the database at every request.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens implements HttpAuthenticationMechanism {
    private final OidcAuthenticationMechanism oidc;
    private final TokenMemory<SecurityIdentity> known = new TokenMemory<>(Clock.systemUTC(), 10_000);

    VerifiedTokens(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        SecurityIdentity before = header == null ? null : known.find(header);
        if (before != null) {
            return Uni.createFrom().item(before);
        }
        return oidc.authenticate(context, providers).map(identity -> remember(header, identity));
    }

    private @Nullable SecurityIdentity remember(@Nullable String header, @Nullable SecurityIdentity identity) {
        if (header == null || identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return identity;
        }
        // Asking a token for a claim of our own costs an exception inside, each time.
        SecurityIdentity verified = QuarkusSecurityIdentity.builder(identity)
                .addAttribute(
                        RequestFacts.MUNICIPALITY, String.valueOf(token.<Object>getClaim(RequestFacts.MUNICIPALITY)))
                .build();
        known.keep(header, verified, token.getExpirationTime());
        return verified;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
