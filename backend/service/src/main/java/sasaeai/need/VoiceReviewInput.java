package sasaeai.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A center's word on a voice: {@code councilText} says it so that nobody is recognised (required for REVIEWED, not kept
 * for SET_ASIDE); category and area may be put right on the way.
 */
public record VoiceReviewInput(
        @NotNull VoiceReview status,
        @Nullable @Size(max = 200) String councilText,
        @Nullable @Size(max = 40) String category,
        @Nullable UUID areaId) {

    public VoiceReviewInput {
        councilText = OneLine.of(councilText);
    }
}
