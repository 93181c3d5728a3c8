package sasaeai.account.login;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Role;
import sasaeai.account.login.view.AccountStatus;

/** Which accounts a list shows; every filter that is present must hold. */
record AccountFilter(
        @QueryParam("role") @Nullable Role role,
        @QueryParam("status") @Nullable AccountStatus status) {}
