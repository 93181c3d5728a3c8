package sasaeai.account;

import sasaeai.shared.problem.ProblemType;

/** Why a valid token is not enough. */
enum ActorProblem implements ProblemType {
    ACCOUNT_UNKNOWN("account-unknown"),
    ACCOUNT_DISABLED("account-disabled");

    private final String slug;

    ActorProblem(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return 403;
    }
}
