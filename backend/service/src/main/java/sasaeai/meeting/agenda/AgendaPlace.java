package sasaeai.meeting.agenda;

import java.util.UUID;

/** Where an agenda item stands, and its version. */
record AgendaPlace(UUID id, UUID meetingId, int position, long version) {}
