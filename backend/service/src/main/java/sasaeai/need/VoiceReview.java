package sasaeai.need;

import sasaeai.need.view.VoiceStatus;

/** What a center says of a voice. */
public enum VoiceReview {
    REVIEWED,
    SET_ASIDE;

    VoiceStatus voiceStatus() {
        return VoiceStatus.valueOf(name());
    }
}
