package sasaeai.resource.census.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a round's entries, by kana or else name. */
public record CensusEntryPage(
        List<CensusEntryView> items, @Nullable String nextCursor) {}
