package sasaeai.shared.problem;

import java.util.List;

/** Ends a request with a problem; carries no text for people, that belongs to the client. */
public class ProblemException extends RuntimeException {
    private final transient ProblemType type;
    private final transient List<ProblemError> errors;

    public ProblemException(ProblemType type, ProblemError... errors) {
        this(type, List.of(errors));
    }

    public ProblemException(ProblemType type, List<ProblemError> errors) {
        super(type.slug());
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** A rejected body: 422 with one code at one place. */
    public static ProblemException invalid(String pointer, String code) {
        return new ProblemException(CommonProblem.VALIDATION, new ProblemError(pointer, code));
    }

    public ProblemType type() {
        return type;
    }

    public Problem problem() {
        return Problem.of(type, errors);
    }
}
