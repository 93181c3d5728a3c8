package sasaeai.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.meeting.MeetingAccess;
import sasaeai.meeting.MeetingProblem;
import sasaeai.shared.problem.ProblemException;

/** The agendas of all meetings, for this room and for those that put something on one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Agenda {
    private static final int LIMIT = 30;

    private final MeetingAccess meetings;
    private final EntityManager entities;

    Agenda(MeetingAccess meetings, EntityManager entities) {
        this.meetings = meetings;
        this.entities = entities;
    }

    /** Puts a new item at the end; 403, 404 or 409 when the actor may not write in that meeting. */
    public UUID addItem(Actor actor, UUID meetingId, String title) {
        return add(meetings.open(actor, meetingId).id(), title, null, null, null);
    }

    /** An item of that very meeting, in which the actor may write; gives its id back. */
    public UUID requireItem(Actor actor, UUID meetingId, UUID agendaItemId) {
        meetings.open(actor, meetingId);
        AgendaItem item = get(agendaItemId);
        if (!item.meetingId().equals(meetingId)) {
            throw new ProblemException(MeetingProblem.AGENDA_ITEM_NOT_FOUND);
        }
        return item.id();
    }

    /** Puts a new item at a place, or at the end, of a meeting that has been opened. */
    UUID add(
            UUID meetingId,
            String title,
            @Nullable String said,
            @Nullable UUID followsDecisionId,
            @Nullable Integer position) {
        int last = lastPosition(meetingId);
        if (count(meetingId) >= LIMIT) {
            throw ProblemException.invalid("", "size");
        }
        int place = position == null ? last + 1 : Math.min(position, last + 1);
        shift(meetingId, place, last, 1);
        AgendaItem item = new AgendaItem(meetingId, place, title, said, followsDecisionId);
        entities.persist(item);
        entities.flush();
        return item.id();
    }

    /** Gives an item new words and moves it among the others, whose versions stay: nobody's typing is disturbed. */
    void change(UUID id, String title, @Nullable String said, int position) {
        AgendaItem item = get(id);
        int before = item.position();
        int place = Math.min(position, Math.max(before, lastPosition(item.meetingId())));
        if (place > before) {
            shift(item.meetingId(), before + 1, place, -1);
        } else if (place < before) {
            shift(item.meetingId(), place, before - 1, 1);
        }
        item.change(title, said, place);
        entities.flush();
    }

    /** Where the item stands; 404 when there is none. */
    AgendaPlace place(UUID id) {
        AgendaItem item = get(id);
        return new AgendaPlace(item.id(), item.meetingId(), item.position(), item.version());
    }

    private AgendaItem get(UUID id) {
        return entities.createQuery("FROM AgendaItem WHERE id = :id", AgendaItem.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(MeetingProblem.AGENDA_ITEM_NOT_FOUND));
    }

    /** 409 while a decision still stands under it. */
    void remove(UUID id) {
        entities.remove(get(id));
        entities.flush();
    }

    private int lastPosition(UUID meetingId) {
        return entities.createQuery(
                        "SELECT coalesce(max(position), 0) FROM AgendaItem WHERE meetingId = :meeting", Integer.class)
                .setParameter("meeting", meetingId)
                .getSingleResult();
    }

    private long count(UUID meetingId) {
        return entities.createQuery("SELECT count(*) FROM AgendaItem WHERE meetingId = :meeting", Long.class)
                .setParameter("meeting", meetingId)
                .getSingleResult();
    }

    private void shift(UUID meetingId, int from, int to, int by) {
        entities.createQuery("""
                UPDATE AgendaItem SET position = position + :by
                WHERE meetingId = :meeting AND position BETWEEN :from AND :to
                """)
                .setParameter("by", by)
                .setParameter("meeting", meetingId)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
