package sasaeai.meeting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as one row of a list. */
public record MeetingSummary(
        UUID id,
        String kind,
        String kindLabel,
        @Nullable String theme,
        LocalDate heldOn,
        @Schema(examples = "14:00") @Nullable String startsAt,
        @Schema(examples = "15:30") @Nullable String endsAt,
        @Nullable String place,
        MeetingStatus status,
        List<MeetingCouncilView> councils,
        int agendaCount,
        int openDecisionCount,
        @Nullable Answer myAnswer,
        long version,
        boolean editable) {}
