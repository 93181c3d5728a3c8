package sasaeai.meeting;

import java.util.UUID;

/** Where an agenda item stands, and its version. */
public record AgendaPlace(UUID id, UUID meetingId, int position, long version) {}
