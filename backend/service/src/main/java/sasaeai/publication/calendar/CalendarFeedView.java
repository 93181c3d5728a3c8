package sasaeai.publication.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A private calendar address.
 *
 * @param url only in the answer to its creation
 */
public record CalendarFeedView(UUID id, @Nullable String url, Instant createdAt) {}
