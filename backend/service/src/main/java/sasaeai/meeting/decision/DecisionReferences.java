package sasaeai.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.MeetingFrame;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.tenant.RequestFacts;

/** What a decision points to: a member of the meeting's councils, an item of its agenda, a day that can still come. */
@ApplicationScoped
class DecisionReferences {
    private static final int YEARS_AHEAD = 5;

    private final EntityManager entities;
    private final RequestFacts facts;

    DecisionReferences(EntityManager entities, RequestFacts facts) {
        this.entities = entities;
        this.facts = facts;
    }

    /** The words for the owner: those given, else the member's capacity; 422 when there is neither. */
    String owner(MeetingFrame meeting, @Nullable String owner, @Nullable UUID memberId) {
        if (memberId == null) {
            if (owner == null) {
                throw ProblemException.invalid("/owner", "required");
            }
            return owner;
        }
        @SuppressWarnings("unchecked")
        List<String> shown = entities.createNativeQuery("""
                SELECT cm.capacity || coalesce('（' || cm.locality || '）', '') FROM council_member cm
                WHERE cm.municipality_code = :tenant AND cm.id = :member AND cm.council_id = ANY(:councils)
                """, String.class)
                .setParameter("tenant", facts.tenant())
                .setParameter("member", memberId)
                .setParameter("councils", meeting.councilIds().toArray(UUID[]::new))
                .getResultList();
        if (shown.isEmpty()) {
            throw ProblemException.invalid("/ownerMemberId", "unknown-reference");
        }
        return owner == null ? shown.getFirst() : owner;
    }

    void requireItem(MeetingFrame meeting, @Nullable UUID agendaItemId) {
        if (agendaItemId != null
                && entities.createQuery(
                                        "SELECT count(*) FROM AgendaItem WHERE id = :id AND meetingId = :meeting",
                                        Long.class)
                                .setParameter("id", agendaItemId)
                                .setParameter("meeting", meeting.id())
                                .getSingleResult()
                        == 0) {
            throw ProblemException.invalid("/agendaItemId", "unknown-reference");
        }
    }

    static void requireDue(MeetingFrame meeting, @Nullable LocalDate dueOn) {
        if (dueOn != null
                && (dueOn.isBefore(meeting.heldOn())
                        || dueOn.isAfter(meeting.heldOn().plusYears(YEARS_AHEAD)))) {
            throw ProblemException.invalid("/dueOn", "date-range");
        }
    }
}
