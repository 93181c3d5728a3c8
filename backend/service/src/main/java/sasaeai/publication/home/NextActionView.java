package sasaeai.publication.home;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one thing to do next, with where to do it and how many of its kind wait. */
public record NextActionView(
        NextActionKind kind,
        @Nullable UUID meetingId,
        @Nullable UUID councilId,
        @Nullable Integer count) {}
