package sasaeai.meeting.view;

/** How far a meeting has come; each step shows more of it to more people. */
public enum MeetingStatus {
    DRAFT,
    CONFIRMED,
    SHARED,
    PUBLISHED,
    CANCELLED;

    /** One step on, one step back, or called off before it was held. */
    public boolean mayBecome(MeetingStatus next) {
        return switch (this) {
            case DRAFT -> next == CONFIRMED || next == CANCELLED;
            case CONFIRMED -> next == SHARED || next == CANCELLED || next == DRAFT;
            case SHARED -> next == PUBLISHED || next == CONFIRMED;
            case PUBLISHED -> next == SHARED;
            case CANCELLED -> next == DRAFT;
        };
    }

    /** Whether the record (what was said and decided) has been shared. */
    public boolean shared() {
        return this == SHARED || this == PUBLISHED;
    }
}
