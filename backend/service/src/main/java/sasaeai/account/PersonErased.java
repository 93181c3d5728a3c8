package sasaeai.account;

import java.util.UUID;

/** A person asked to be forgotten; fired in the transaction that erases. */
public record PersonErased(UUID personId) {}
