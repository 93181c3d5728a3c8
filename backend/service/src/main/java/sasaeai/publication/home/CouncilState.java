package sasaeai.publication.home;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.MeetingStatus;

/**
 * One council in one month.
 *
 * @param decisions made in the month's meetings
 * @param overdue open and past their day, as of today
 * @param newVoices left in the month in its areas, of those that the reader may know of
 */
public record CouncilState(
        UUID councilId,
        String councilName,
        String layer,
        @Schema(examples = "2026-11") String month,
        CouncilMonth state,
        @Nullable UUID meetingId,
        @Nullable LocalDate heldOn,
        @Nullable MeetingStatus meetingStatus,
        int decisions,
        int overdue,
        int newVoices,
        @Nullable LocalDate lastHeldOn) {}
