package sasaeai.resource.census.entry;

/** Whether an answer is believed; one that is not is set aside and asked for again. */
public record CensusReviewInput(boolean accepted) {}
