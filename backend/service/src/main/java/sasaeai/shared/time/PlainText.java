package sasaeai.shared.time;

import java.util.Locale;
import sasaeai.shared.text.OneSpelling;

/** One spelling for full-width digits, squared eras, brackets and dashes, so that the patterns need only one. */
final class PlainText {
    private PlainText() {}

    /** Text longer than the limit cannot be what is looked for; it becomes empty, which matches nothing. */
    static String of(String text, int limit) {
        if (text.length() > limit) {
            return "";
        }
        return OneSpelling.plain(text)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", "")
                .replaceAll("[‐‑–—―−ー]", "-")
                .replaceAll("[〔【「〈]", "[")
                .replaceAll("[〕】」〉]", "]");
    }

    static int eraYear(String digits) {
        return digits.equals("元") ? 1 : Integer.parseInt(digits);
    }
}
