package sasaeai.account.login.keycloak;

import java.util.List;

/** Shown once, kept nowhere; {@code requiredActions} is what the person does at the first login. */
public record FirstPasswordView(String username, String firstPassword, List<RequiredAction> requiredActions) {
    /** A log line that happens to meet this must not tell the secret. */
    @Override
    public String toString() {
        return "FirstPasswordView[" + requiredActions + "]";
    }
}
