package sasaeai.municipality.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of figures, newest day first. */
record AreaStatisticPage(
        List<AreaStatisticView> items, @Nullable String nextCursor) {}
