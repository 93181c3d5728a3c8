package sasaeai.account.login;

/** What a person types at the login page: short, lower case, the same in the database and in Keycloak. */
final class Username {
    static final String FORM = "[a-z0-9][a-z0-9._-]{2,59}";

    private Username() {}
}
