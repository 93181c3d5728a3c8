package sasaeai.meeting;

import jakarta.validation.constraints.NotNull;
import sasaeai.meeting.view.MeetingStatus;

/** The step that a meeting takes. */
public record MeetingStatusInput(@NotNull MeetingStatus status) {}
