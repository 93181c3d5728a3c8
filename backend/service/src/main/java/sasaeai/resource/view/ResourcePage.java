package sasaeai.resource.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of resources, by kana or else name, or the nearest first. */
public record ResourcePage(
        List<ResourceSummary> items, @Nullable String nextCursor) {}
