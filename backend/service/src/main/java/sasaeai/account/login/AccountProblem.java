package sasaeai.account.login;

import sasaeai.shared.problem.ProblemType;

/** Failures of inviting and of the identity provider. */
enum AccountProblem implements ProblemType {
    ACCOUNT_NOT_FOUND("account-not-found", 404),
    ACCOUNT_EDIT_FORBIDDEN("account-edit-forbidden", 403),
    USERNAME_TAKEN("username-taken", 409),
    IDENTITY_PROVIDER_UNAVAILABLE("identity-provider-unavailable", 503);

    private final String slug;
    private final int status;

    AccountProblem(String slug, int status) {
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
