package sasaeai.account.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to what, when, from where and why.
 *
 * @param who the account's label; absent for jobs and for logins that are gone
 * @param operation the operationId of the contract, or the job's name
 * @param reason why, in the caller's words
 * @param changed names of changed columns, never their values
 */
record AuditEntryView(
        UUID id,
        Instant at,
        String subject,
        @Nullable String who,
        String operation,
        @Nullable String reason,
        @Nullable String remote,
        @Nullable String requestId,
        AuditAction action,
        String entity,
        String entityId,
        List<String> changed) {}
