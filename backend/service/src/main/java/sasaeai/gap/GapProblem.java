package sasaeai.gap;

import sasaeai.shared.problem.ProblemType;

/** The failures that this room owns. */
enum GapProblem implements ProblemType {
    GAP_KIND_NOT_FOUND("gap-kind-not-found", 404),
    GAP_AGENDA_FORBIDDEN("gap-agenda-forbidden", 403),
    GAP_WITHOUT_MEETING("gap-without-meeting", 409);

    private final String slug;
    private final int status;

    GapProblem(String slug, int status) {
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
