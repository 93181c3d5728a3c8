package sasaeai.shared.problem;

/** Failures that any request can meet. */
public enum CommonProblem implements ProblemType {
    MALFORMED_JSON("malformed-json", 400),
    MALFORMED_PARAMETER("malformed-parameter", 400),
    UNAUTHENTICATED("unauthenticated", 401),
    FORBIDDEN("forbidden", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    DUPLICATE("duplicate", 409),
    IN_USE("in-use", 409),
    STALE_VERSION("stale-version", 412),
    TOO_LARGE("too-large", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    VALIDATION("validation", 422),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422),
    PRECONDITION_REQUIRED("precondition-required", 428),
    UNEXPECTED("unexpected", 500);

    private final String slug;
    private final int status;

    CommonProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
