package sasaeai.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as problem+json, whoever threw it. */
class ProblemMappers {
    private static final int UNAVAILABLE = 503;
    private static final int SECONDS_UNTIL_ANOTHER_TRY = 10;
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException failure) {
        return answer(failure);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException failure) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    Response authenticationFailed(AuthenticationFailedException failure) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return answer(new ProblemException(CommonProblem.FORBIDDEN));
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure) {
        return answer(new ProblemException(CommonProblem.STALE_VERSION));
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return answer(ValidationMappers.explain(unreadable));
        }
        if (failure.getCause() instanceof ProblemException problem) {
            return answer(problem);
        }
        ProblemType type = switch (failure.getResponse().getStatus()) {
            case 400 -> CommonProblem.MALFORMED_PARAMETER;
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> OtherMethods.exist() ? CommonProblem.METHOD_NOT_ALLOWED : CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413 -> CommonProblem.TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            default -> CommonProblem.UNEXPECTED;
        };
        if (type == CommonProblem.UNEXPECTED) {
            LOG.error("Unexpected failure", failure);
        }
        return answer(new ProblemException(type));
    }

    @ServerExceptionMapper
    Response unexpected(Exception failure) {
        ProblemException known = DatabaseProblems.explain(failure);
        if (known == null) {
            LOG.error("Unexpected failure", failure);
            return answer(new ProblemException(CommonProblem.UNEXPECTED));
        }
        return answer(known);
    }

    private static Response unauthenticated() {
        ProblemException failure = new ProblemException(CommonProblem.UNAUTHENTICATED);
        return Response.fromResponse(answer(failure))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    static Response answer(ProblemException failure) {
        int status = failure.type().status();
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, status == UNAVAILABLE ? SECONDS_UNTIL_ANOTHER_TRY : null)
                .entity(failure.problem())
                .build();
    }
}
