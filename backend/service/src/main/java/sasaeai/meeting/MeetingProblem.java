package sasaeai.meeting;

import sasaeai.shared.problem.ProblemType;

/** The failures that this room owns. */
public enum MeetingProblem implements ProblemType {
    MEETING_NOT_FOUND("meeting-not-found", 404),
    MEETING_EDIT_FORBIDDEN("meeting-edit-forbidden", 403),
    MEETING_STATUS_FORBIDDEN("meeting-status-forbidden", 409),
    MEETING_CANCELLED("meeting-cancelled", 409),
    AGENDA_ITEM_NOT_FOUND("agenda-item-not-found", 404),
    DECISION_NOT_FOUND("decision-not-found", 404),
    DECISION_CLOSED("decision-closed", 409),
    ATTACHMENT_NOT_FOUND("attachment-not-found", 404),
    ATTACHMENT_TYPE_FORBIDDEN("attachment-type-forbidden", 422),
    NOT_A_MEMBER("not-a-member", 403);

    private final String slug;
    private final int status;

    MeetingProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
