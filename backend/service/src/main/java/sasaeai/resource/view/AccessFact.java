package sasaeai.resource.view;

/** What helps somebody to get in and to stay; {@code TRANSPORT}: people are fetched and taken home. */
public enum AccessFact {
    STEP_FREE,
    TOILET,
    PARKING,
    TRANSPORT
}
