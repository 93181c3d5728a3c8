package sasaeai.need;

import java.util.UUID;

/** The agenda item on which a voice now stands. */
public record VoiceAgendaView(UUID agendaItemId, UUID meetingId) {}
