package sasaeai.account.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which entries are wanted: all, those of one kind of thing, or those of one thing. */
record AuditEntryFilter(
        @QueryParam("entity") @Nullable @Pattern(regexp = "[a-z_]{1,60}")
        String entity,

        @QueryParam("entityId") @Nullable @Size(max = 200) String entityId) {}
