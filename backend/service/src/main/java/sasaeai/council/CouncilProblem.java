package sasaeai.council;

import sasaeai.shared.problem.ProblemType;

/** The failures that this room owns. */
public enum CouncilProblem implements ProblemType {
    COUNCIL_NOT_FOUND("council-not-found", 404),
    COUNCIL_EDIT_FORBIDDEN("council-edit-forbidden", 403),
    COUNCIL_CLOSED("council-closed", 409),
    LINEAGE_NOT_FOUND("lineage-not-found", 404),
    MEMBER_NOT_FOUND("member-not-found", 404),
    MEMBER_TERM_ENDED("member-term-ended", 409);

    private final String slug;
    private final int status;

    CouncilProblem(String slug, int status) {
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
