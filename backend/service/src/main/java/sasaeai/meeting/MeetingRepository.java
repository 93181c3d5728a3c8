package sasaeai.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.shared.problem.ProblemException;

/** Meetings for those who change them; who only reads goes through {@link sasaeai.meeting.reading.MeetingReads}. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    /** Another municipality's meeting does not exist for this actor: 404, never 403. */
    Meeting get(UUID id) {
        return find("id", id) // the tenant filter and row-level security add the municipality
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(MeetingProblem.MEETING_NOT_FOUND));
    }

    /** A meeting that this actor may write in, cancelled or not; {@code hidden} when it must not be known. */
    Meeting editable(Actor actor, UUID id, MeetingProblem hidden) {
        Meeting meeting = get(id);
        MeetingPolicy.requireMaySee(actor, meeting, hidden);
        MeetingPolicy.requireMayEdit(actor, meeting);
        return meeting;
    }

    /** A meeting to which this actor may add now; 409 for a cancelled one. */
    Meeting open(Actor actor, UUID id, MeetingProblem hidden) {
        Meeting meeting = editable(actor, id, hidden);
        meeting.requireNotCancelled();
        return meeting;
    }

    void touch(Meeting meeting) {
        getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
