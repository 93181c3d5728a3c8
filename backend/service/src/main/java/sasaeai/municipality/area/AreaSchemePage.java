package sasaeai.municipality.area;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of area schemes in the order of their creation; {@code position} says how to show them. */
record AreaSchemePage(List<AreaSchemeView> items, @Nullable String nextCursor) {}
