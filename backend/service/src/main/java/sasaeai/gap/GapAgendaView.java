package sasaeai.gap;

import java.util.UUID;

/** The agenda item as which a gap now stands in a meeting. */
public record GapAgendaView(UUID agendaItemId, UUID meetingId) {}
