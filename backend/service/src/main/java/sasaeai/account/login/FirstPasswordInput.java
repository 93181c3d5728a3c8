package sasaeai.account.login;

import org.jspecify.annotations.Nullable;

/** Whether the person shall also register a passkey at the first login. */
record FirstPasswordInput(@Nullable Boolean passkey) {}
