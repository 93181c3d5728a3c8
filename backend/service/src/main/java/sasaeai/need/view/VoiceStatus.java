package sasaeai.need.view;

/** How far a voice has come: only a reviewed one reaches a council. */
public enum VoiceStatus {
    NEW,
    REVIEWED,
    SET_ASIDE
}
