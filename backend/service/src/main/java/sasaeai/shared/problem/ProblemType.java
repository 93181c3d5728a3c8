package sasaeai.shared.problem;

/** A failure that a client can act on; its slug is stable and is the whole of the contract. */
public interface ProblemType {
    /** The last path segment of the problem's type, such as {@code council-closed}. */
    String slug();

    /** The HTTP status that goes with it. */
    int status();
}
