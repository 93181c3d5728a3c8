package sasaeai.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of councils in the order of their registration. */
record CouncilPage(List<CouncilSummary> items, @Nullable String nextCursor) {}
