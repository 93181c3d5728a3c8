package sasaeai.account.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.account.login.view.AccountView;

/** A page of accounts in the order of their invitation. */
record AccountPage(List<AccountView> items, @Nullable String nextCursor) {}
