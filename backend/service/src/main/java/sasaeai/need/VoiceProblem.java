package sasaeai.need;

import sasaeai.shared.problem.ProblemType;

/** The failures that this room owns. */
enum VoiceProblem implements ProblemType {
    VOICE_NOT_FOUND("voice-not-found", 404),
    VOICE_EDIT_FORBIDDEN("voice-edit-forbidden", 403),
    VOICE_NOT_REVIEWED("voice-not-reviewed", 409),
    VOICE_ALREADY_REVIEWED("voice-already-reviewed", 409);

    private final String slug;
    private final int status;

    VoiceProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
