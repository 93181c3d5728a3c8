package sasaeai.account.login;

/** Whether an account may be used; the next request already knows. */
enum AccountStatus {
    ACTIVE,
    DISABLED
}
