package sasaeai.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for what people write in many. Each rule is for another question:
 *
 * <ul>
 *   <li>{@link #plain}, for digits and what programs read: width alone. １００ is 100, ㈱ is (株);
 *   <li>{@link #name}, for names that are sorted and looked for: also case, spaces, 髙 and 高, サロン and さろん;
 *   <li>{@link #word}, for headings, words of lists and names of areas: width, case, spaces, 髙 and 高; katakana stays, but
 *       dashes, brackets and the marks around words are one;
 *   <li>{@link #loose}, for two names that may mean the same: both of the last.
 * </ul>
 */
public final class OneSpelling {
    private static final String DASHES = "‐‑–—―−ー~〜-";
    private static final String OPENING = "〔【「〈[{";
    private static final String CLOSING = "〕】」〉]}";
    private static final String MARKS = "・_*※:";

    private static final char LEFT_OUT = '\0';

    // By letter: lists of a hundred thousand rows are folded several times over.
    private static final char[] IN_NAMES = table(OneSpelling::nameLetter);
    private static final char[] IN_WORDS = table(OneSpelling::wordLetter);
    private static final char[] IN_BOTH = table(c -> nameLetter(wordLetter(c)));

    private OneSpelling() {}

    public static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    public static String name(@Nullable String text) {
        return text == null ? "" : folded(text, IN_NAMES);
    }

    public static String word(String text) {
        return folded(text, IN_WORDS);
    }

    public static String loose(String text) {
        return folded(text, IN_BOTH);
    }

    /** Letters that the compatibility form leaves as they are, whatever stands beside them: most of any Japanese text. */
    private static boolean plain(char c) {
        return c < 0x80
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 'ぁ' && c <= 'ん'
                || c >= 'ァ' && c <= 'ー'
                || c == '、'
                || c == '。';
    }

    private static String folded(String text, char[] letters) {
        String plain = plain(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char one = letters[plain.charAt(i)];
            if (one != LEFT_OUT) {
                folded.append(one);
            }
        }
        return folded.toString();
    }

    private static char[] table(Letter letter) {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = letter.of((char) c);
        }
        return table;
    }

    private static char nameLetter(char c) {
        if (c >= 'ァ' && c <= 'ヶ') {
            return (char) (c - 'ァ' + 'ぁ');
        }
        return c == '|' ? LEFT_OUT : anyLetter(c); // a bar divides the parts of a cursor
    }

    private static char wordLetter(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (OPENING.indexOf(c) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(c) >= 0) {
            return ')';
        }
        return MARKS.indexOf(c) >= 0 ? LEFT_OUT : anyLetter(c);
    }

    private static char anyLetter(char c) {
        return switch (c) {
            case '髙' -> '高';
            case '﨑' -> '崎';
            default -> Character.isWhitespace(c) ? LEFT_OUT : c;
        };
    }

    private interface Letter {
        char of(char c);
    }
}
