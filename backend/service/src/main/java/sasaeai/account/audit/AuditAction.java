package sasaeai.account.audit;

/** What was done; READ is written for personal data only. */
enum AuditAction {
    INSERT,
    UPDATE,
    DELETE,
    READ
}
