package sasaeai.resource.census;

import sasaeai.shared.problem.ProblemType;

/** The failures that the census owns. */
public enum CensusProblem implements ProblemType {
    ROUND_NOT_FOUND("census-round-not-found", 404),
    ENTRY_NOT_FOUND("census-entry-not-found", 404),
    /** Unknown, revoked and expired are one answer: who tries addresses learns nothing. */
    LINK_NOT_FOUND("census-link-not-found", 404),
    EDIT_FORBIDDEN("census-edit-forbidden", 403),
    NOTHING_TO_ASK("census-nothing-to-ask", 409),
    ROUND_CLOSED("census-round-closed", 409),
    ROUND_OVER("census-round-over", 409),
    ANSWER_SETTLED("census-answer-settled", 409),
    NOTHING_TO_REVIEW("census-nothing-to-review", 409),
    NOTHING_TO_PRINT("census-nothing-to-print", 409),
    TOO_MANY_SHEETS("census-too-many-sheets", 409);

    private final String slug;
    private final int status;

    CensusProblem(String slug, int status) {
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
