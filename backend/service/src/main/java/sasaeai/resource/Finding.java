package sasaeai.resource;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a census found of a resource on a day.
 *
 * @param by the account that says so; null for an answer by link
 */
public record Finding(
        UUID censusEntryId, LocalDate on, @Nullable UUID by) {}
