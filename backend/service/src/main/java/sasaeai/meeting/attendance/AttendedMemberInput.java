package sasaeai.meeting.attendance;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a member came; absent when nobody noted it. */
public record AttendedMemberInput(
        @NotNull UUID memberId, @Nullable Boolean attended) {}
