package sasaeai.account.me;

import java.util.UUID;

/** A center that the caller works for. */
record MyCenter(UUID id, String name) {}
