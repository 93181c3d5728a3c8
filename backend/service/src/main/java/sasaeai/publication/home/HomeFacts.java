package sasaeai.publication.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.DecisionView;

/**
 * What one statement finds for a first page.
 *
 * @param toAnswer the next announced meeting for which the resident has not said yes or no
 * @param toRecord meetings that are over and of which nothing has been written
 * @param toShare meetings that are over and written down, but that members cannot read yet
 * @param toPlan active councils without a meeting this month or later
 * @param toInvite active councils without members, and centers without a login
 */
record HomeFacts(
        @Nullable HomeMeeting next,
        List<CouncilState> councils,
        int newVoices,
        List<DecisionView> dueDecisions,
        @Nullable Waiting toAnswer,
        @Nullable Waiting toRecord,
        @Nullable Waiting toShare,
        @Nullable Waiting toPlan,
        @Nullable Waiting toInvite) {

    /** The first of those that wait, and how many they are. */
    record Waiting(
            @Nullable UUID meetingId,
            @Nullable LocalDate heldOn,
            @Nullable UUID councilId,
            @Nullable String councilName,
            int count) {}
}
