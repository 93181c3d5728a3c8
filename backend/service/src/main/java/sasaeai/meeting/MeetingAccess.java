package sasaeai.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.account.Actor;

/** The way to a meeting for what belongs to it: lets in who may see it, or who may write in it now. */
@ApplicationScoped
public class MeetingAccess {
    private final MeetingRepository meetings;

    MeetingAccess(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    /** A meeting that this actor may know of; 404 for another. */
    public MeetingFrame visible(Actor actor, UUID id) {
        Meeting meeting = meetings.get(id);
        MeetingPolicy.requireMaySee(actor, meeting, MeetingProblem.MEETING_NOT_FOUND);
        return MeetingFrame.of(meeting);
    }

    /** A meeting in which this actor may write, even if it is cancelled; 404 or 403 for another. */
    public MeetingFrame editable(Actor actor, UUID id) {
        return MeetingFrame.of(meetings.editable(actor, id, MeetingProblem.MEETING_NOT_FOUND));
    }

    /** A meeting to which this actor may add now; 409 for a cancelled one. */
    public MeetingFrame open(Actor actor, UUID id) {
        return open(actor, id, MeetingProblem.MEETING_NOT_FOUND);
    }

    /** The same for a part of the meeting, which is what is not found when the meeting is hidden. */
    public MeetingFrame open(Actor actor, UUID id, MeetingProblem hidden) {
        return MeetingFrame.of(meetings.open(actor, id, hidden));
    }

    /** Moves the meeting's version for a change that stands in another table. */
    public void touch(UUID id) {
        meetings.touch(meetings.get(id));
    }
}
