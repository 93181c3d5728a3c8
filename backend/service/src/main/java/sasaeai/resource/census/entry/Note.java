package sasaeai.resource.census.entry;

import org.jspecify.annotations.Nullable;

/** What somebody wrote beside an answer: one line, or nothing. */
final class Note {
    private Note() {}

    static @Nullable String of(@Nullable String text) {
        String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? null : line;
    }
}
