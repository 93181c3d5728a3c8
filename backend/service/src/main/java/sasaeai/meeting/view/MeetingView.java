package sasaeai.meeting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as its own page shows it: to members without its record until that is shared. */
public record MeetingView(
        UUID id,
        String kind,
        String kindLabel,
        @Nullable String theme,
        @Nullable String intent,
        LocalDate heldOn,
        @Schema(examples = "14:00") @Nullable String startsAt,
        @Schema(examples = "15:30") @Nullable String endsAt,
        @Nullable String place,
        @Nullable String onlineUrl,
        MeetingStatus status,
        List<MeetingCouncilView> councils,
        @Nullable String purpose,
        List<String> goals,
        @Nullable String results,
        @Nullable String coordinatorNote,
        @Nullable String publicDigest,
        @Nullable LocalDate nextOn,
        int agendaCount,
        int openDecisionCount,
        List<AgendaItemView> agenda,
        List<DecisionView> decisions,
        List<AttachmentView> attachments,
        AttendanceCounts attendance,
        @Nullable Answer myAnswer,
        @Nullable MeetingDay previous,
        @Nullable MeetingDay next,
        long version,
        boolean editable) {}
