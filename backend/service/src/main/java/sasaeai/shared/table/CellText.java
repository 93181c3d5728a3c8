package sasaeai.shared.table;

/** The text of cells: how it is kept from being computed, and what no text of ours may hold. */
public final class CellText {
    private static final String COMPUTED = "=+-@\t\r＝＋－＠";

    private CellText() {}

    /** As it stands in a CSV file: with an apostrophe in front of what a spreadsheet would take for a formula. */
    public static String guarded(String text) {
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
