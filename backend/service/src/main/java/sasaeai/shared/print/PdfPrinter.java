package sasaeai.shared.print;

import com.openhtmltopdf.util.XRLog;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** The one way onto paper: XHTML becomes a file that is PDF/UA-1 and PDF/A-3u at once. Safe for threads. */
@Startup
@Singleton // a proxy would run the constructor and hold the fonts twice
public class PdfPrinter {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** A sheet takes about 40 ms. */
    private final Press sheets = new Press();

    private final Sheet sheet = new Sheet(new PrintableText(sheets.characters()));

    /** A book takes seconds, and nobody who needs a sheet at 16:50 should wait for it. Not there until the first book. */
    private @Nullable Press aside;

    /** The first sheet costs a second of class loading, which nobody should wait for at 16:50. */
    @PostConstruct
    void warmUp() {
        print(
                "<h1>支え合い</h1><table><thead><tr><th>何を</th></tr></thead><tbody><tr><td><b>話す</b></td></tr></tbody></table>"
                        + "<ul><li>一つ</li></ul>",
                PrintMeta.japanese("支え合い", "支え合い"));
    }

    /** Prints the content of a body element; all text in it must be escaped. */
    public byte[] print(String body, PrintMeta meta) {
        return printWithin(Integer.MAX_VALUE, body, meta).orElseThrow();
    }

    /** Prints only if the content fits on so many pages. */
    public Optional<byte[]> printWithin(int pages, String body, PrintMeta meta) {
        return sheets.printWithin(pages, sheet.of(body, meta));
    }

    /** Prints what has many pages or is asked for by everybody, one after the other, and stands in no sheet's way. */
    public byte[] printAside(String body, PrintMeta meta) {
        return aside().printWithin(Integer.MAX_VALUE, sheet.of(body, meta)).orElseThrow();
    }

    private synchronized Press aside() {
        if (aside == null) {
            aside = new Press();
        }
        return aside;
    }
}
