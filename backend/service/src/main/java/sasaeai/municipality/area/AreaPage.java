package sasaeai.municipality.area;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of areas in the order of their registration. */
record AreaPage(List<AreaView> items, @Nullable String nextCursor) {}
