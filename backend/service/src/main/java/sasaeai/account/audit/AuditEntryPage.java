package sasaeai.account.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the audit, newest first. */
record AuditEntryPage(List<AuditEntryView> items, @Nullable String nextCursor) {}
