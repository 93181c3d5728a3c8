package sasaeai.meeting.view;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided, and who does it by when; the owner is named by capacity. */
public record DecisionView(
        UUID id,
        UUID meetingId,
        LocalDate heldOn,
        UUID councilId,
        String councilName,
        @Nullable UUID agendaItemId,
        String text,
        String owner,
        @Nullable UUID ownerMemberId,
        @Nullable LocalDate dueOn,
        DecisionState state,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        @Nullable Integer overdueDays,
        long version,
        boolean editable) {}
