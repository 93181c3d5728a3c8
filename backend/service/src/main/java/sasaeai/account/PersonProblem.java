package sasaeai.account;

import sasaeai.shared.problem.ProblemType;

/** Failures about people. */
public enum PersonProblem implements ProblemType {
    PERSON_NOT_FOUND("person-not-found", 404),
    PERSON_ERASED("person-erased", 409);

    private final String slug;
    private final int status;

    PersonProblem(String slug, int status) {
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
