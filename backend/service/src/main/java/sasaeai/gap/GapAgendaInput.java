package sasaeai.gap;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which meeting a gap is to be talked about, else the next of the area's council; and under which title, else its own. */
public record GapAgendaInput(
        @Nullable UUID meetingId, @Nullable @Size(max = 100) String title) {}
