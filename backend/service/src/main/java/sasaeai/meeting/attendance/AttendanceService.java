package sasaeai.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.meeting.MeetingAccess;
import sasaeai.meeting.MeetingFrame;
import sasaeai.meeting.MeetingProblem;
import sasaeai.meeting.view.Answer;
import sasaeai.meeting.view.MeetingStatus;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.ETag;

/** Takes members' answers before a meeting, and after it who came. */
@ApplicationScoped
@Transactional
class AttendanceService {
    private final AttendanceRepository attendance;
    private final MeetingAccess meetings;
    private final CurrentActor currentActor;
    private final Today today;

    AttendanceService(AttendanceRepository attendance, MeetingAccess meetings, CurrentActor currentActor, Today today) {
        this.attendance = attendance;
        this.meetings = meetings;
        this.currentActor = currentActor;
        this.today = today;
    }

    Json get(UUID meetingId) {
        meetings.editable(currentActor.get(), meetingId);
        return attendance.view(meetingId);
    }

    Json replace(UUID meetingId, ETag expected, AttendanceInput input) {
        MeetingFrame meeting = meetings.open(currentActor.get(), meetingId);
        expected.requireMatch(meeting.version());
        requireMembers(meeting, input.memberList());
        attendance.replaceMembers(meetingId, input.memberList());
        attendance.replaceGuests(meetingId, input.guestList());
        meetings.touch(meetingId);
        return attendance.view(meetingId);
    }

    /** Does not move the meeting's version: members answer while staff are writing. */
    Json answer(UUID meetingId, Answer answer) {
        Actor actor = currentActor.get();
        MeetingFrame meeting = meetings.visible(actor, meetingId);
        if (meeting.status() == MeetingStatus.CANCELLED) {
            throw new ProblemException(MeetingProblem.MEETING_CANCELLED);
        }
        if (meeting.status() != MeetingStatus.CONFIRMED || meeting.heldOn().isBefore(today.get())) {
            throw new ProblemException(MeetingProblem.MEETING_STATUS_FORBIDDEN);
        }
        Instant at = today.now().truncatedTo(ChronoUnit.MILLIS);
        UUID person = actor.personId();
        if (person == null || attendance.answer(meeting, person, answer, at) == 0) {
            throw new ProblemException(MeetingProblem.NOT_A_MEMBER);
        }
        return new Json(null, "{\"answer\":\"%s\",\"answeredAt\":\"%s\"}".formatted(answer, at));
    }

    private void requireMembers(MeetingFrame meeting, List<AttendedMemberInput> members) {
        List<UUID> asked = members.stream().map(AttendedMemberInput::memberId).toList();
        Set<UUID> known = new HashSet<>(attendance.known(meeting, asked));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            if (!known.contains(asked.get(i))) {
                throw ProblemException.invalid("/members/" + i + "/memberId", "unknown-reference");
            }
            if (!seen.add(asked.get(i))) {
                throw ProblemException.invalid("/members/" + i + "/memberId", "duplicate");
            }
        }
    }
}
