package sasaeai.council.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what happened between councils, in the order of its recording. */
record LineagePage(List<LineageView> items, @Nullable String nextCursor) {}
