package sasaeai.need.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a voice in one meeting; what was said and decided only for those who may read that meeting's record. */
public record VoiceOutcome(
        UUID meetingId,
        LocalDate heldOn,
        String councilName,
        String agendaTitle,
        @Nullable String said,
        List<VoiceOutcomeDecision> decisions) {}
