package sasaeai.meeting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import sasaeai.meeting.view.MeetingStatus;

/** What the parts of a meeting have to know of it. */
public record MeetingFrame(UUID id, LocalDate heldOn, MeetingStatus status, Set<UUID> councilIds, long version) {

    static MeetingFrame of(Meeting meeting) {
        return new MeetingFrame(
                meeting.id(), meeting.heldOn(), meeting.status(), meeting.councilIds(), meeting.version());
    }
}
