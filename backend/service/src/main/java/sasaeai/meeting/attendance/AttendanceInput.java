package sasaeai.meeting.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who came. It replaces what was noted before; the answers that members gave beforehand stay. */
public record AttendanceInput(
        @Nullable @Size(max = 1000) List<@NotNull @Valid AttendedMemberInput> members,
        @Nullable @Size(max = 30) List<@NotNull @Valid GuestGroupInput> guests) {

    List<AttendedMemberInput> memberList() {
        return members == null ? List.of() : members;
    }

    List<GuestGroupInput> guestList() {
        return guests == null ? List.of() : guests;
    }
}
