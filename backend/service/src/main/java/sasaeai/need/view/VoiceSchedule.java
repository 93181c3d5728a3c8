package sasaeai.need.view;

import java.time.LocalDate;
import java.util.UUID;

/** The coming meeting at which a voice will be talked about. */
public record VoiceSchedule(UUID meetingId, LocalDate heldOn) {}
