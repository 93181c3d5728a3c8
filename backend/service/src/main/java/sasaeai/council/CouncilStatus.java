package sasaeai.council;

/** Where a council stands; a closed one is a record. */
public enum CouncilStatus {
    FORMING,
    ACTIVE,
    PAUSED,
    CLOSED
}
