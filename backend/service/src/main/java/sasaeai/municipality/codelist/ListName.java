package sasaeai.municipality.codelist;

/** The lists of words that a municipality keeps for itself. */
public enum ListName {
    VOICE_CATEGORY,
    MEETING_KIND,
    CAPACITY,
    RESOURCE_KIND,
    LIFE_SCENE,
    ORGANIZER_KIND,
    MAP_NOTE_KIND
}
