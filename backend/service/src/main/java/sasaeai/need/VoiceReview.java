package sasaeai.need;

/** What a center says of a voice. */
public enum VoiceReview {
    REVIEWED,
    SET_ASIDE;

    VoiceStatus voiceStatus() {
        return VoiceStatus.valueOf(name());
    }
}
