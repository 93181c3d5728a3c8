package sasaeai.need.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A voice as one reader may see it.
 *
 * @param place free words that nobody has checked, so they go where the text goes
 * @param text as heard; only for its writer, the centers of its area and the city
 * @param councilText the reviewed wording, safe for every reader
 * @param writerLabel only for the centers of its area and the city
 */
public record VoiceView(
        UUID id,
        String category,
        String categoryLabel,
        UUID areaId,
        String areaName,
        @Nullable String place,
        LocalDate heardOn,
        @Nullable String text,
        @Nullable String councilText,
        VoiceStatus status,
        boolean mine,
        @Nullable String writerLabel,
        Instant createdAt,
        List<VoiceOutcome> outcomes,
        @Nullable VoiceSchedule scheduledFor,
        VoiceVisibility visibility,
        long version,
        boolean editable,
        boolean reviewable) {

    /** Whether this reader got somebody else's words before anybody checked them for personal data. */
    public boolean showsUnreviewedText() {
        return text != null && !mine && status == VoiceStatus.NEW;
    }
}
