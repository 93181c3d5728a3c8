package sasaeai.meeting.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a meeting talks about; {@code said} is there for those who may read the record. */
public record AgendaItemView(
        UUID id,
        UUID meetingId,
        int position,
        String title,
        @Nullable String said,
        @Nullable FollowedDecisionView followsDecision,
        long version) {}
