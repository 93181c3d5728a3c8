package sasaeai.need;

import sasaeai.need.reading.VoiceStanding;
import sasaeai.shared.problem.ProblemException;

/** Who may do what to a voice that they may see; who sees which is {@link sasaeai.need.reading.VoiceReads}. */
final class VoicePolicy {
    private VoicePolicy() {}

    /** Nobody rewrites what somebody else has heard, whatever their role. */
    static void requireMayRewrite(VoiceStanding standing) {
        if (!standing.mine()) {
            throw new ProblemException(VoiceProblem.VOICE_EDIT_FORBIDDEN);
        }
    }

    /** What members have read in a shared record must not change its wording afterwards. */
    static void requireMayReview(VoiceStanding standing) {
        if (!standing.answers()) {
            throw new ProblemException(VoiceProblem.VOICE_EDIT_FORBIDDEN);
        }
        if (standing.onSharedAgenda()) {
            throw new ProblemException(VoiceProblem.VOICE_ALREADY_REVIEWED);
        }
    }
}
