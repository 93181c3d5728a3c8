package sasaeai.shared.problem;

/** Thrown while a body is read, for a value that no field of ours accepts; the code goes to the client. */
public class RejectedTextException extends RuntimeException {
    private final String code;

    public RejectedTextException(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
