package sasaeai.account.login.keycloak;

import org.jspecify.annotations.Nullable;

/** Whether the person shall also register a passkey at the first login. */
public record FirstPasswordInput(@Nullable Boolean passkey) {}
