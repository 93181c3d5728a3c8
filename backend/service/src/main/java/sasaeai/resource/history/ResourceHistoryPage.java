package sasaeai.resource.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of the changes of one resource, newest first. */
public record ResourceHistoryPage(
        List<ResourceChange> items, @Nullable String nextCursor) {

    /**
     * One change.
     *
     * @param who the account's label; absent for jobs and for logins that are gone
     * @param operation the operationId of the contract, or the job's name
     * @param changed names of changed columns, never their values; schedules and stops by these words
     */
    public record ResourceChange(
            UUID id, Instant at, @Nullable String who, String operation, List<String> changed) {}
}
