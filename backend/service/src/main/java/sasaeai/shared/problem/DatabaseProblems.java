package sasaeai.shared.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import org.hibernate.PropertyValueException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** What the database refuses, in a client's terms; SQLSTATE classes of the PostgreSQL manual, appendix A. */
final class DatabaseProblems {
    private DatabaseProblems() {}

    static @Nullable ProblemException explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            ProblemException known = switch (cause) {
                case ProblemException problem -> problem;
                case OptimisticLockException stale -> new ProblemException(CommonProblem.STALE_VERSION);
                case StaleStateException stale -> new ProblemException(CommonProblem.STALE_VERSION);
                case PropertyValueException foreignTenant -> ProblemException.invalid("", "unknown-reference");
                case SQLException refused -> bySqlState(refused);
                default -> null;
            };
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static @Nullable ProblemException bySqlState(SQLException refused) {
        return switch (refused.getSQLState() == null ? "" : refused.getSQLState()) {
            case "23505" -> taken(refused);
            case "23503" -> referenced(refused);
            case "23514", "22001", "22003", "22008" -> ProblemException.invalid("", "range");
            case "22021", "22P05" -> ProblemException.invalid("", "unsafe-character");
            case "40001", "40P01" -> new ProblemException(CommonProblem.STALE_VERSION);
            default -> null;
        };
    }

    /** A taken name is said at its field: PostgreSQL calls a constraint after its columns, and the name is the last. */
    private static ProblemException taken(SQLException refused) {
        boolean name = refused instanceof PSQLException told
                && told.getServerErrorMessage() != null
                && Objects.requireNonNullElse(told.getServerErrorMessage().getConstraint(), "")
                        .endsWith("_name_key");
        return name
                ? new ProblemException(CommonProblem.DUPLICATE, new ProblemError("/name", "duplicate"))
                : new ProblemException(CommonProblem.DUPLICATE);
    }

    /** The same state stands for "points to nothing" and for "something still points here". */
    private static ProblemException referenced(SQLException refused) {
        String message = refused.getMessage() == null ? "" : refused.getMessage();
        return message.startsWith("ERROR: update or delete")
                ? new ProblemException(CommonProblem.IN_USE)
                : ProblemException.invalid("", "unknown-reference");
    }
}
