package sasaeai.account.login.view;

/** Whether Keycloak is known to hold what the account says. */
public enum Provisioning {
    PENDING,
    DONE
}
