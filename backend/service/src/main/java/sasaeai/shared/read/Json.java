package sasaeai.shared.read;

import org.jspecify.annotations.Nullable;

/**
 * A representation as PostgreSQL built it, sent on as it is.
 *
 * @param version the version of the one thing shown; null for lists and reports
 * @param text JSON in UTF-8 text
 */
public record Json(@Nullable Long version, String text) {}
