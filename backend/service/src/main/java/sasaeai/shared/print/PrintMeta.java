package sasaeai.shared.print;

import java.util.List;
import java.util.Locale;

/** What a printed file says about itself; readers and archives show it instead of the file name. */
public record PrintMeta(String title, String description, Locale language, Paper paper, List<Bookmark> bookmarks) {

    /** A document in Japanese, as all sheets are for now. */
    public static PrintMeta japanese(String title, String description) {
        return new PrintMeta(title, description, Locale.JAPANESE, Paper.A4, List.of());
    }

    public PrintMeta on(Paper size) {
        return new PrintMeta(title, description, language, size, bookmarks);
    }

    public PrintMeta with(List<Bookmark> outline) {
        return new PrintMeta(title, description, language, paper, outline);
    }
}
