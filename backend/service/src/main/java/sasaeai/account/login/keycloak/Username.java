package sasaeai.account.login.keycloak;

/** What a person types at the login page: short, lower case, the same in the database and in Keycloak. */
public final class Username {
    public static final String FORM = "[a-z0-9][a-z0-9._-]{2,59}";

    private Username() {}
}
