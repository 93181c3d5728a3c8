package sasaeai.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.gap.analysis.GapState;
import sasaeai.gap.reading.GapEvidenceReads;
import sasaeai.gap.reading.GapMeetings;
import sasaeai.gap.view.GapEvidence;
import sasaeai.meeting.agenda.Agenda;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.Created;

/** Brings gaps onto agendas; whose meeting it is decides the meeting room. */
@ApplicationScoped
@Transactional
class GapAgendaService {
    private static final int WALK = 500;

    private final GapEvidenceReads evidence;
    private final GapMeetings meetings;
    private final GapAgendaRepository links;
    private final Agenda agenda;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;
    private final JsonReads reads;
    private final Today today;

    GapAgendaService(
            GapEvidenceReads evidence,
            GapMeetings meetings,
            GapAgendaRepository links,
            Agenda agenda,
            CurrentActor currentActor,
            IdempotentCreates creates,
            JsonReads reads,
            Today today) {
        this.evidence = evidence;
        this.meetings = meetings;
        this.links = links;
        this.agenda = agenda;
        this.currentActor = currentActor;
        this.creates = creates;
        this.reads = reads;
        this.today = today;
    }

    /** Asked twice, with or without a key, it stands on the agenda of a meeting once. */
    Created put(UUID areaId, String kind, @Nullable String key, GapAgendaInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, new Asked(areaId, kind, input), () -> {
            GapEvidence gap = evidence.find(actor, areaId, kind, WALK, today.get())
                    .orElseThrow(() -> new ProblemException(GapProblem.GAP_KIND_NOT_FOUND));
            UUID meeting = input.meetingId() != null ? input.meetingId() : nextMeeting(actor, areaId);
            links.hold(areaId);
            UUID item = links.find(areaId, kind, meeting)
                    .map(known -> agenda.requireItem(actor, meeting, known))
                    .orElseGet(() -> add(actor, gap, meeting, input));
            return new Created("agenda-items/" + item, reads.of(new GapAgendaView(item, meeting)));
        });
    }

    /** What the same key must come with again. */
    record Asked(UUID areaId, String kind, GapAgendaInput input) {}

    private UUID add(Actor actor, GapEvidence gap, UUID meeting, GapAgendaInput input) {
        String title = input.title() == null ? GapTitle.of(gap) : input.title();
        UUID item = agenda.addItem(actor, meeting, title);
        GapState state = gap.state();
        links.add(gap.areaId(), gap.kind(), meeting, item, state, gap.metres(), today.get());
        return item;
    }

    /** 403 where the area has councils, but others write in their meetings; 409 where there is no meeting to come. */
    private UUID nextMeeting(Actor actor, UUID areaId) {
        GapMeetings.Next next = meetings.next(actor, areaId);
        if (next.councils() > 0 && !next.writable()) {
            throw new ProblemException(GapProblem.GAP_AGENDA_FORBIDDEN);
        }
        if (next.meeting() == null) {
            throw new ProblemException(GapProblem.GAP_WITHOUT_MEETING);
        }
        return next.meeting().meetingId();
    }
}
