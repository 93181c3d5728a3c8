package sasaeai.publication.home;

/** How a council stands in a month: it has met, it will, or nobody has said when. */
public enum CouncilMonth {
    HELD,
    PLANNED,
    NOT_PLANNED
}
