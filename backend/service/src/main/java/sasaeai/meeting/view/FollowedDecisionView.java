package sasaeai.meeting.view;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The earlier decision that an agenda item comes back to. */
public record FollowedDecisionView(
        UUID id,
        String text,
        String owner,
        @Nullable LocalDate dueOn,
        DecisionState state,
        @Nullable Integer overdueDays) {}
