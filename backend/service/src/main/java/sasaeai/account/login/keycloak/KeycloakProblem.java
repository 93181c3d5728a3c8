package sasaeai.account.login.keycloak;

import sasaeai.shared.problem.ProblemType;

/** What stands against a login in Keycloak: its name is somebody else's, or Keycloak does not answer. */
public enum KeycloakProblem implements ProblemType {
    USERNAME_TAKEN("username-taken", 409),
    IDENTITY_PROVIDER_UNAVAILABLE("identity-provider-unavailable", 503);

    private final String slug;
    private final int status;

    KeycloakProblem(String slug, int status) {
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
