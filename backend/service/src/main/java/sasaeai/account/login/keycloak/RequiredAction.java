package sasaeai.account.login.keycloak;

/** What Keycloak asks for at the next login. */
enum RequiredAction {
    UPDATE_PASSWORD("UPDATE_PASSWORD"),
    REGISTER_PASSKEY("webauthn-register-passwordless");

    private final String alias;

    RequiredAction(String alias) {
        this.alias = alias;
    }

    String alias() {
        return alias;
    }
}
