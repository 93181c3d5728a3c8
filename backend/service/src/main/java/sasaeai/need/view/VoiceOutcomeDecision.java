package sasaeai.need.view;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on the agenda item of a voice: what, who (by capacity), by when. */
public record VoiceOutcomeDecision(
        String text,
        String owner,
        @Nullable LocalDate dueOn,
        @Schema(enumeration = {"OPEN", "DONE", "DROPPED"}) String state) {}
