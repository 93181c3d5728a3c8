package sasaeai.need.view;

/** How far a voice is seen: by its writer, center and city, or in its safe wording by the councils of its area too. */
public enum VoiceVisibility {
    CENTER,
    COUNCIL
}
