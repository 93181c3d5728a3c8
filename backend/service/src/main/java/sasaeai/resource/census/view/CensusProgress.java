package sasaeai.resource.census.view;

/**
 * How far a round is.
 *
 * @param asked all its entries
 * @param toReview answers that somebody must look at
 */
public record CensusProgress(
        long asked, long answered, long toReview, long continues, long paused, long ended, long changed) {}
