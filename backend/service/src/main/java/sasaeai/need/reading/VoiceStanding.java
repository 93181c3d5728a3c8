package sasaeai.need.reading;

/**
 * How an actor stands to one voice that is visible to the actor.
 *
 * @param mine the actor wrote it
 * @param answers the actor is of the city, or of a center whose areas hold it
 * @param onSharedAgenda it was talked about in a meeting whose record is shared
 */
public record VoiceStanding(boolean mine, boolean answers, boolean onSharedAgenda) {}
