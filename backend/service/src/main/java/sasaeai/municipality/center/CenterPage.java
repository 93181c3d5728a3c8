package sasaeai.municipality.center;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of centers in the order of their registration. */
record CenterPage(List<CenterView> items, @Nullable String nextCursor) {}
