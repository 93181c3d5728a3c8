package sasaeai.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.meeting.MeetingAccess;
import sasaeai.meeting.MeetingProblem;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Puts items on agendas, writes down what was said under them, and takes them off again. */
@ApplicationScoped
@Transactional
class AgendaItemService {
    private final Agenda agenda;
    private final AgendaReads reads;
    private final MeetingAccess meetings;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;

    AgendaItemService(
            Agenda agenda,
            AgendaReads reads,
            MeetingAccess meetings,
            CurrentActor currentActor,
            IdempotentCreates creates) {
        this.agenda = agenda;
        this.reads = reads;
        this.meetings = meetings;
        this.currentActor = currentActor;
        this.creates = creates;
    }

    Created create(@Nullable String key, UUID meetingId, AgendaItemInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, List.of(meetingId, input), () -> {
            meetings.open(actor, meetingId);
            if (input.followsDecisionId() != null && !reads.mayFollow(actor, input.followsDecisionId())) {
                throw ProblemException.invalid("/followsDecisionId", "unknown-reference");
            }
            UUID id = agenda.add(meetingId, input.title(), input.said(), input.followsDecisionId(), input.position());
            return new Created("agenda-items/" + id, reads.view(actor, id));
        });
    }

    Json replace(UUID id, ETag expected, AgendaItemChangeInput input) {
        Actor actor = currentActor.get();
        expected.requireMatch(open(actor, id).version());
        agenda.change(id, input.title(), input.said(), input.position());
        return reads.view(actor, id);
    }

    void delete(UUID id, ETag expected) {
        expected.requireMatch(open(currentActor.get(), id).version());
        agenda.remove(id);
    }

    private AgendaPlace open(Actor actor, UUID id) {
        AgendaPlace item = agenda.place(id);
        meetings.open(actor, item.meetingId(), MeetingProblem.AGENDA_ITEM_NOT_FOUND);
        return item;
    }
}
