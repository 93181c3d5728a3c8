package sasaeai.shared.problem;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/**
 * Tells a path that exists under another method (405) from one that does not exist (404). The framework does so itself
 * until the path of one endpoint begins with the path of another: then it goes on to the shorter one and finds nothing.
 */
final class OtherMethods {
    private OtherMethods() {}

    static boolean exist() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            return false;
        }
        String path = request.getPathWithoutPrefix();
        return request.getDeployment().getClassMappers().stream().anyMatch(endpoint -> serves(endpoint, path));
    }

    private static boolean serves(RequestMapper.RequestPath<InitialMatch> endpoint, String path) {
        RequestMapper.RequestMatch<InitialMatch> match =
                new RequestMapper<>(new ArrayList<>(List.of(endpoint))).map(path);
        if (match == null) {
            return false;
        }
        String rest = match.remaining.isEmpty() ? "/" : match.remaining;
        for (ServerRestHandler handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing
                    && routing.getMappers().values().stream().anyMatch(methods -> methods.map(rest) != null)) {
                return true;
            }
        }
        return false;
    }
}
