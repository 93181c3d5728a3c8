package sasaeai.publication.home;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one thing to do next, with where to do it, the words to name it by, and how many of its kind wait. */
public record NextActionView(
        NextActionKind kind,
        @Nullable UUID meetingId,
        @Nullable LocalDate heldOn,
        @Nullable UUID councilId,
        @Nullable String councilName,
        @Nullable Integer count) {

    /** One that belongs to no meeting and no council. */
    static NextActionView of(NextActionKind kind, @Nullable Integer count) {
        return new NextActionView(kind, null, null, null, null, count);
    }
}
