package sasaeai.resource.reading;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names as they are compared: ｻﾛﾝ, サロン and さろん are one, and so are full-width and half-width letters; no spaces. */
public final class OneSpelling {
    private OneSpelling() {}

    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder spelling = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '|') // a bar divides the parts of a cursor
                .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)
                .forEach(spelling::appendCodePoint);
        return spelling.toString();
    }
}
