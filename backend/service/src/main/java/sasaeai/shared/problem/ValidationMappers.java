package sasaeai.shared.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Rejected input: where it is (JSON pointer or parameter name) and why (a code), never what it was. */
class ValidationMappers {

    @ServerExceptionMapper
    Response violated(ResteasyReactiveViolationException failure) {
        List<ProblemError> errors = new ArrayList<>();
        boolean body = false;
        for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
            String pointer = pointer(violation.getPropertyPath());
            body |= inBody(violation.getPropertyPath());
            errors.add(new ProblemError(pointer, code(violation)));
        }
        errors.sort((a, b) -> (a.pointer() + a.code()).compareTo(b.pointer() + b.code()));
        return ProblemMappers.answer(
                new ProblemException(body ? CommonProblem.VALIDATION : CommonProblem.MALFORMED_PARAMETER, errors));
    }

    /** More specific than the framework's own mapper, which answers without a problem. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure) {
        return unreadable(failure);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure) {
        return ProblemMappers.answer(explain(failure));
    }

    static ProblemException explain(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String code = failure instanceof UnrecognizedPropertyException ? "unknown-property" : code(mapping);
            return ProblemException.invalid(pointer(mapping), code);
        }
        if (failure instanceof MismatchedInputException && !(failure.getCause() instanceof JsonParseException)) {
            return ProblemException.invalid("", "format"); // JSON, but not an object of ours
        }
        return new ProblemException(CommonProblem.MALFORMED_JSON);
    }

    private static String code(JsonMappingException mapping) {
        for (Throwable cause = mapping; cause != null; cause = cause.getCause()) {
            if (cause instanceof RejectedTextException rejected) {
                return rejected.code();
            }
        }
        return "format";
    }

    private static String pointer(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append('/').append(step.getFieldName() != null ? escaped(step.getFieldName()) : step.getIndex());
        }
        return pointer.toString();
    }

    /** The body parameter is called {@code input} everywhere; all others are query, path or header parameters. */
    private static boolean inBody(Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                return "input".equals(node.getName());
            }
        }
        return true;
    }

    private static String pointer(Path path) {
        boolean body = inBody(path);
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                    pointer.append('/').append(escaped(node.getName()));
                }
            }
        }
        if (body) {
            return pointer.toString();
        }
        return pointer.isEmpty() ? parameter : pointer.substring(1);
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "PositiveOrZero", "Positive" -> "min";
            case "AssertTrue" -> violation.getMessage();
            default -> name.toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
