package sasaeai.shared.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.MDC;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;

/** The first look at a request: gives it an id for the log, and refuses parameters that nothing could store. */
@Provider
@PreMatching
@Priority(1)
class RequestGuard implements ContainerRequestFilter {
    private static final int PARAMETER_LIMIT = 2_000;

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString("X-Request-Id");
        MDC.put(
                "requestId",
                given != null && given.matches("[A-Za-z0-9-]{8,64}")
                        ? given
                        : UUID.randomUUID().toString());
        refuseUnsafe("path", request.getUriInfo().getPath());
        MultivaluedMap<String, String> parameters = request.getUriInfo().getQueryParameters();
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                refuseUnsafe(parameter.getKey(), value);
            }
        }
    }

    private static void refuseUnsafe(String name, String value) {
        if (value.length() > PARAMETER_LIMIT || !SafeText.safe(value) || value.indexOf('\uFFFD') >= 0) {
            String shown = SafeText.safe(name) && name.length() <= 40 ? name : "";
            throw new ProblemException(CommonProblem.MALFORMED_PARAMETER, new ProblemError(shown, "unsafe-character"));
        }
    }
}
