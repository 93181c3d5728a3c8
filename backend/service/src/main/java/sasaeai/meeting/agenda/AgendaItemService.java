package sasaeai.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.meeting.Agenda;
import sasaeai.meeting.AgendaItem;
import sasaeai.meeting.Meeting;
import sasaeai.meeting.MeetingProblem;
import sasaeai.meeting.MeetingRepository;
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
    private final MeetingRepository meetings;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;

    AgendaItemService(
            Agenda agenda,
            AgendaReads reads,
            MeetingRepository meetings,
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
            Meeting meeting = meetings.open(actor, meetingId);
            if (input.followsDecisionId() != null && !reads.mayFollow(actor, input.followsDecisionId())) {
                throw ProblemException.invalid("/followsDecisionId", "unknown-reference");
            }
            UUID id = agenda.add(meeting, input.title(), input.said(), input.followsDecisionId(), input.position())
                    .id();
            return new Created("agenda-items/" + id, reads.view(actor, id));
        });
    }

    Json replace(UUID id, ETag expected, AgendaItemChangeInput input) {
        Actor actor = currentActor.get();
        AgendaItem item = open(actor, id);
        expected.requireMatch(item.version());
        agenda.change(item, input.title(), input.said(), input.position());
        return reads.view(actor, id);
    }

    void delete(UUID id, ETag expected) {
        AgendaItem item = open(currentActor.get(), id);
        expected.requireMatch(item.version());
        agenda.remove(item);
    }

    private AgendaItem open(Actor actor, UUID id) {
        AgendaItem item = agenda.get(id);
        meetings.open(actor, item.meetingId(), MeetingProblem.AGENDA_ITEM_NOT_FOUND);
        return item;
    }
}
