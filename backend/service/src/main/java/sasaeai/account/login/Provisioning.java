package sasaeai.account.login;

/** Whether Keycloak is known to hold what the account says. */
enum Provisioning {
    PENDING,
    DONE
}
