package sasaeai.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a voice is to be talked about: an agenda item that exists, or a new one with this title (else the voice's words). */
public record VoiceAgendaInput(
        @NotNull UUID meetingId,
        @Nullable UUID agendaItemId,
        @Nullable @Size(max = 100) String title) {

    public VoiceAgendaInput {
        title = OneLine.of(title);
    }
}
