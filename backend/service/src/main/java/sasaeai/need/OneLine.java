package sasaeai.need;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A voice is one line: the line breaks and tabs of a phone's keyboard or of a paste become a space. */
final class OneLine {
    private static final Pattern BREAK = Pattern.compile("\\s*(?:\\R|\\t)\\s*");

    private OneLine() {}

    static @Nullable String of(@Nullable String text) {
        return text == null ? null : BREAK.matcher(text).replaceAll(" ");
    }
}
