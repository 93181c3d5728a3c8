package sasaeai.meeting.view;

import java.time.LocalDate;
import java.util.UUID;

/** The meeting before or after another one of the same council. */
public record MeetingDay(UUID id, LocalDate heldOn) {}
