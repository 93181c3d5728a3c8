package sasaeai.account.login;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of accounts in the order of their invitation. */
record AccountPage(List<AccountView> items, @Nullable String nextCursor) {}
