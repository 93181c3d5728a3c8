package sasaeai.council.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.council.VisionView;

/** A page of visions, the newest first. */
record VisionPage(List<VisionView> items, @Nullable String nextCursor) {}
