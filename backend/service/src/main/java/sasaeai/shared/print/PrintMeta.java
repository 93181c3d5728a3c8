package sasaeai.shared.print;

import java.util.Locale;

/** What a printed file says about itself; readers and archives show it instead of the file name. */
public record PrintMeta(String title, String description, Locale language) {

    /** A document in Japanese, as all sheets are for now. */
    public static PrintMeta japanese(String title, String description) {
        return new PrintMeta(title, description, Locale.JAPANESE);
    }
}
