package sasaeai.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.CurrentActor;
import sasaeai.gap.reading.GapEvidenceReads;
import sasaeai.gap.reading.GapFilter;
import sasaeai.gap.reading.GapMeetings;
import sasaeai.gap.reading.GapReads;
import sasaeai.meeting.MeetingProblem;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.time.Today;

/** Shows where help is missing. */
@ApplicationScoped
class GapService {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final GapReads gaps;
    private final GapEvidenceReads evidence;
    private final GapMeetings meetings;
    private final JsonReads reads;
    private final CurrentActor currentActor;
    private final Today today;

    GapService(
            GapReads gaps,
            GapEvidenceReads evidence,
            GapMeetings meetings,
            JsonReads reads,
            CurrentActor currentActor,
            Today today) {
        this.gaps = gaps;
        this.evidence = evidence;
        this.meetings = meetings;
        this.reads = reads;
        this.currentActor = currentActor;
        this.today = today;
    }

    Json grid(GapFilter filter) {
        return reads.of(gaps.grid(currentActor.get(), filter, day(filter.asOf())));
    }

    Json evidence(UUID areaId, String kind, int within, @Nullable LocalDate asOf) {
        return evidence.find(currentActor.get(), areaId, kind, within, day(asOf))
                .map(reads::of)
                .orElseThrow(() -> new ProblemException(GapProblem.GAP_KIND_NOT_FOUND));
    }

    /** 404 for a meeting that the reader must not know of. */
    Json ofMeeting(UUID meetingId) {
        return meetings.origins(currentActor.get(), meetingId)
                .orElseThrow(() -> new ProblemException(MeetingProblem.MEETING_NOT_FOUND));
    }

    /** 400 for a day that has not been, or of which nobody knows anything. */
    private LocalDate day(@Nullable LocalDate asOf) {
        LocalDate now = today.get();
        if (asOf != null && (asOf.isBefore(FIRST_DAY) || asOf.isAfter(now))) {
            throw new ProblemException(CommonProblem.MALFORMED_PARAMETER, new ProblemError("asOf", "date-range"));
        }
        return asOf == null ? now : asOf;
    }
}
