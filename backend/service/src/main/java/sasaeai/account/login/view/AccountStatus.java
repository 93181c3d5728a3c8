package sasaeai.account.login.view;

/** Whether an account may be used; the next request already knows. */
public enum AccountStatus {
    ACTIVE,
    DISABLED
}
