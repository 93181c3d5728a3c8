package sasaeai.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.meeting.reading.MeetingFilter;
import sasaeai.meeting.reading.MeetingReads;
import sasaeai.meeting.view.MeetingStatus;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Plans, shows and changes meetings, and takes them from step to step. */
@ApplicationScoped
@Transactional
class MeetingService {
    private final MeetingRepository meetings;
    private final MeetingReads reads;
    private final MeetingRules rules;
    private final MeetingCouncils councils;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;

    MeetingService(
            MeetingRepository meetings,
            MeetingReads reads,
            MeetingRules rules,
            MeetingCouncils councils,
            CurrentActor currentActor,
            IdempotentCreates creates) {
        this.meetings = meetings;
        this.reads = reads;
        this.rules = rules;
        this.councils = councils;
        this.currentActor = currentActor;
        this.creates = creates;
    }

    @Transactional(TxType.SUPPORTS) // one statement needs no transaction around it
    Json list(MeetingFilter filter, PageRequest page) {
        return reads.list(currentActor.get(), filter, page);
    }

    @Transactional(TxType.SUPPORTS)
    Json get(UUID id) {
        return view(currentActor.get(), id);
    }

    Created create(@Nullable String key, MeetingInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, input, () -> {
            List<MeetingCouncil> numbered = admit(actor, input, null, List.of());
            Meeting meeting = new Meeting(input, numbered);
            meetings.persistAndFlush(meeting);
            return new Created("meetings/" + meeting.id(), view(actor, meeting.id()));
        });
    }

    Json replace(UUID id, ETag expected, MeetingInput input) {
        Actor actor = currentActor.get();
        Meeting meeting = meetings.open(actor, id, MeetingProblem.MEETING_NOT_FOUND);
        expected.requireMatch(meeting.version());
        meeting.change(input, admit(actor, input, meeting.kind(), meeting.councilsInOrder()));
        meetings.flush(); // the view carries the version that this update produced
        return view(actor, id);
    }

    Json become(UUID id, ETag expected, MeetingStatus status) {
        Actor actor = currentActor.get();
        Meeting meeting = meetings.editable(actor, id, MeetingProblem.MEETING_NOT_FOUND);
        expected.requireMatch(meeting.version());
        meeting.become(status);
        if (status == MeetingStatus.SHARED) {
            planNext(meeting);
        }
        meetings.flush();
        return view(actor, id);
    }

    private Json view(Actor actor, UUID id) {
        return reads.find(actor, id).orElseThrow(() -> new ProblemException(MeetingProblem.MEETING_NOT_FOUND));
    }

    private List<MeetingCouncil> admit(
            Actor actor, MeetingInput input, @Nullable String kindBefore, List<MeetingCouncil> before) {
        rules.require(input, kindBefore);
        List<MeetingCouncil> numbered = councils.numbered(input, before);
        MeetingPolicy.requireMaySetCouncils(actor, before, numbered);
        return numbered;
    }

    /** The next day was agreed on in the meeting: nobody writes it a second time. */
    private void planNext(Meeting meeting) {
        LocalDate day = meeting.nextOn();
        if (day == null || meeting.councilIds().size() != 1) {
            return;
        }
        Integer number = councils.nextNumber(meeting, day);
        if (number != null) {
            meetings.persist(meeting.next(day, number));
        }
    }
}
