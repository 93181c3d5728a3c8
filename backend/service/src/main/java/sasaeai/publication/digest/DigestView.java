package sasaeai.publication.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may read of one meeting. */
public record DigestView(
        UUID meetingId,
        LocalDate heldOn,
        List<String> councilNames,
        @Nullable String theme,
        String publicDigest) {}
