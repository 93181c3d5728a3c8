package sasaeai.account.login;

import sasaeai.shared.problem.ProblemType;

/** Failures of managing logins; Keycloak's half is {@link sasaeai.account.login.keycloak.KeycloakProblem}. */
enum AccountProblem implements ProblemType {
    ACCOUNT_NOT_FOUND("account-not-found", 404),
    ACCOUNT_EDIT_FORBIDDEN("account-edit-forbidden", 403);

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
