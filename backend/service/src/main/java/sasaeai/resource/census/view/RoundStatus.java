package sasaeai.resource.census.view;

/** Whether links answer; after the last day staff may still write what they hear, until somebody closes the round. */
public enum RoundStatus {
    OPEN,
    OVER,
    CLOSED
}
