package sasaeai.shared.table;

import java.text.Normalizer;
import java.util.Locale;

/** The text of cells: how it is compared, and how it is kept from being computed. */
public final class CellText {
    private static final String COMPUTED = "=+-@\t\r＝＋－＠";

    private CellText() {}

    /** One spelling for what people write in many: width, case, spaces, brackets, dashes, and marks around words. */
    public static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '髙' -> folded.append('高');
                case '﨑' -> folded.append('崎');
                case '‐', '‑', '–', '—', '―', '−', 'ー', '~', '〜', '-' -> folded.append('-');
                case '〔', '【', '「', '〈', '[', '{' -> folded.append('(');
                case '〕', '】', '」', '〉', ']', '}' -> folded.append(')');
                default -> {
                    if (!Character.isWhitespace(c) && "・_*※:".indexOf(c) < 0) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    /** As it stands in a CSV file: with an apostrophe in front of what a spreadsheet would take for a formula. */
    static String guarded(String text) {
        return guardable(text) ? "'" + text : text;
    }

    /** The same text again: one apostrophe less in front of what was guarded. */
    static String unguarded(String text) {
        return text.startsWith("'") && guardable(text) ? text.substring(1) : text;
    }

    /** Texts that begin so with or without apostrophes: so each has one spelling in a file, and no two share one. */
    private static boolean guardable(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && COMPUTED.indexOf(text.charAt(first)) >= 0;
    }

    /** Without what no text of ours may hold; line ends as one character. */
    static String clean(String text) {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c < ' ' || c == '\u007f' || Character.isSurrogate(c) || c == '\ufffe' || c == '\uffff') {
                return stripped.replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ")
                        .replaceAll("[\\p{Cs}\\ufffe\\uffff]", "")
                        .strip();
            }
        }
        return stripped;
    }
}
