package sasaeai.resource.intake;

import sasaeai.shared.problem.ProblemType;

/** The failures of bringing a list in. */
enum IntakeProblem implements ProblemType {
    RESOURCE_IMPORT_NOT_FOUND("resource-import-not-found", 404),
    /** Saved already, or being saved. */
    RESOURCE_IMPORT_CLOSED("resource-import-closed", 409),
    RESOURCE_IMPORT_HAS_ERRORS("resource-import-has-errors", 409);

    private final String slug;
    private final int status;

    IntakeProblem(String slug, int status) {
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
