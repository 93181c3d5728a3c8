package sasaeai.shared.schedule.reading.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sasaeai.shared.text.OneSpelling;

/**
 * A wording and the one spelling in which it is read: NFKC, no spaces, one mark each for ranges, lists and brackets.
 *
 * <p>It remembers where each character came from, so that whatever is not understood is shown as it was written.
 */
public final class WrittenText {
    private static final String RANGE_MARKS = "~〜∼∽-‐‑–—―−ー";
    private static final String LIST_MARKS = "、,・･&+;|。·•";
    private static final String OPENING = "([{「『【〈《〔";
    private static final String CLOSING = ")]}」』】〉》〕";

    private final String wording;
    private final String plain;
    private final List<Integer> origins;

    private WrittenText(String wording, String plain, List<Integer> origins) {
        this.wording = wording;
        this.plain = plain;
        this.origins = origins;
    }

    public static WrittenText of(String wording) {
        StringBuilder plain = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        boolean space = false;
        for (int at = 0; at < wording.length(); at += Character.charCount(wording.codePointAt(at))) {
            String piece = unified(wording.codePointAt(at));
            if (piece.isBlank()) {
                space = true;
                continue;
            }
            if (space && digitAtEnd(plain) && Character.isDigit(piece.charAt(0))) {
                plain.append('、'); // 「第1 3木曜」: two numbers must not become one
                origins.add(at);
            }
            space = false;
            plain.append(piece);
            for (int i = 0; i < piece.length(); i++) {
                origins.add(at);
            }
        }
        return new WrittenText(wording, plain.toString(), origins);
    }

    private static boolean digitAtEnd(StringBuilder text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static String unified(int codePoint) {
        String folded = OneSpelling.plain(Character.toString(codePoint)).toUpperCase(Locale.ROOT);
        if (Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint)) {
            return "";
        }
        if (folded.length() != 1) {
            return folded;
        }
        if (RANGE_MARKS.contains(folded)) {
            return "~";
        }
        if (LIST_MARKS.contains(folded)) {
            return folded.equals("。") ? "。" : "、";
        }
        return OPENING.contains(folded) ? "(" : CLOSING.contains(folded) ? ")" : folded;
    }

    public String plain() {
        return plain;
    }

    public int length() {
        return plain.length();
    }

    /** The original characters behind a stretch of the plain text. */
    public String original(int start, int end) {
        int last = origins.get(end - 1);
        return wording.substring(origins.get(start), last + Character.charCount(wording.codePointAt(last)));
    }
}
