package sasaeai.resource.census.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of rounds, the newest first. */
public record CensusRoundPage(
        List<CensusRoundSummary> items, @Nullable String nextCursor) {}
