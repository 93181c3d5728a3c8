package sasaeai.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.meeting.MeetingAccess;
import sasaeai.meeting.MeetingFrame;
import sasaeai.meeting.MeetingProblem;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Records decisions, shows them, and follows them until they are done. */
@ApplicationScoped
@Transactional
class DecisionService {
    private final DecisionRepository decisions;
    private final DecisionReferences references;
    private final MeetingAccess meetings;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;
    private final Today today;

    DecisionService(
            DecisionRepository decisions,
            DecisionReferences references,
            MeetingAccess meetings,
            CurrentActor currentActor,
            IdempotentCreates creates,
            Today today) {
        this.decisions = decisions;
        this.references = references;
        this.meetings = meetings;
        this.currentActor = currentActor;
        this.creates = creates;
        this.today = today;
    }

    Json list(DecisionFilter filter, PageRequest page) {
        return decisions.list(currentActor.get(), filter, page);
    }

    Json ofMeeting(UUID meetingId, PageRequest page) {
        Actor actor = currentActor.get();
        meetings.visible(actor, meetingId);
        return decisions.ofMeeting(actor, meetingId, page);
    }

    Json get(UUID id) {
        return decisions.view(currentActor.get(), id);
    }

    Created create(@Nullable String key, UUID meetingId, DecisionInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, List.of(meetingId, input), () -> {
            MeetingFrame meeting = meetings.open(actor, meetingId);
            references.requireItem(meeting, input.agendaItemId());
            DecisionReferences.requireDue(meeting, input.dueOn());
            String owner = references.owner(meeting, input.owner(), input.ownerMemberId());
            Decision decision = new Decision(meetingId, input, owner);
            decisions.persistAndFlush(decision);
            return new Created("decisions/" + decision.id(), decisions.view(actor, decision.id()));
        });
    }

    Json replace(UUID id, ETag expected, DecisionChangeInput input) {
        Actor actor = currentActor.get();
        Decision decision = decisions.get(id);
        MeetingFrame meeting = meetings.open(actor, decision.meetingId(), MeetingProblem.DECISION_NOT_FOUND);
        expected.requireMatch(decision.version());
        if (!Objects.equals(input.dueOn(), decision.dueOn())) { // a meeting may have been moved past an old due day
            DecisionReferences.requireDue(meeting, input.dueOn());
        }
        String owner = references.owner(meeting, input.owner(), input.ownerMemberId());
        decision.change(input, owner, today.get());
        decisions.flush(); // the view carries the version that this update produced
        return decisions.view(actor, id);
    }
}
