package sasaeai.publication.home;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.Answer;
import sasaeai.meeting.view.MeetingStatus;

/** The reader's next meeting, seen from the first of the reader's own councils in it. */
public record HomeMeeting(
        UUID meetingId,
        UUID councilId,
        String councilName,
        @Nullable Integer number,
        LocalDate heldOn,
        @Schema(examples = "14:00") @Nullable String startsAt,
        @Schema(examples = "15:30") @Nullable String endsAt,
        @Nullable String place,
        int daysUntil,
        MeetingStatus status,
        @Nullable Answer myAnswer) {}
