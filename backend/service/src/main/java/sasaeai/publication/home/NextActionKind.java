package sasaeai.publication.home;

/** The one thing to do next. */
public enum NextActionKind {
    LEAVE_VOICE,
    ANSWER_ATTENDANCE,
    REVIEW_VOICES,
    PLAN_MEETING,
    PRINT_PACK,
    RECORD_MEETING,
    SHARE_MEETING,
    INVITE_PEOPLE,
    NOTHING_DUE
}
