package sasaeai.shared.tenant;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.ProblemException;

/** Enters the municipality of the path. For a caller of another municipality it does not exist: 404, never 403. */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
class TenantFilter implements ContainerRequestFilter {
    private static final int REASON_LIMIT = 200;

    @Inject
    RequestFacts facts;

    @Inject
    SecurityIdentity identity;

    @Context
    ResourceInfo resource;

    @Context
    HttpServerRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        facts.describe(
                operation(),
                String.valueOf(MDC.get("requestId")),
                this::remote,
                reason(request.getHeaderString("Audit-Reason")));
        String own = "";
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            facts.identify(String.valueOf(token.getSubject()));
            own = String.valueOf(identity.<Object>getAttribute(RequestFacts.MUNICIPALITY));
        }
        String code = request.getUriInfo().getPathParameters().getFirst("code");
        if (code == null) {
            facts.enter(own);
            return;
        }
        if (!MunicipalityCode.valid(code) || (!identity.isAnonymous() && !code.equals(own))) {
            throw new ProblemException(TenantProblem.MUNICIPALITY_NOT_FOUND);
        }
        facts.enter(code);
    }

    private String operation() {
        if (resource.getResourceMethod() == null) {
            return "";
        }
        Operation declared = resource.getResourceMethod().getAnnotation(Operation.class);
        return declared == null || declared.operationId().isEmpty()
                ? resource.getResourceMethod().getName()
                : declared.operationId();
    }

    private String remote() {
        return http.remoteAddress() == null
                ? ""
                : String.valueOf(http.remoteAddress().hostAddress());
    }

    private static @Nullable String reason(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        String text;
        try {
            text = URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            text = header;
        }
        text = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
        return text.substring(0, Math.min(text.length(), REASON_LIMIT));
    }
}
