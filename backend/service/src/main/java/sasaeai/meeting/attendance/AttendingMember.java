package sasaeai.meeting.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.Answer;

/** A member by capacity: what was answered beforehand and whether he or she came. */
public record AttendingMember(
        UUID memberId,
        String displayName,
        @Nullable Answer answer,
        @Nullable Boolean attended) {}
