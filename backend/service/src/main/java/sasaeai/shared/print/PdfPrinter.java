package sasaeai.shared.print;

import com.openhtmltopdf.util.XRLog;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.print.text.PrintableText;

/** The one way onto paper: XHTML becomes a file that is PDF/UA-1 and PDF/A-3u at once. Safe for threads. */
@Startup
@Singleton // a proxy would run the constructor and hold the fonts twice
public class PdfPrinter {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** A book takes a second or two; who would wait for four of them asks again. */
    private static final int MOST_WAITING = 4;

    /** A sheet takes about 40 ms. */
    private final Press sheets = new Press();

    private final Sheet sheet = new Sheet(new PrintableText(sheets.characters()));

    /** A book takes seconds, and nobody who needs a sheet at 16:50 should wait for it. Not there until the first book. */
    private @Nullable Press aside;

    private final Turns turnsAside = new Turns(MOST_WAITING);

    /** The first sheet costs seconds of class loading, which nobody should wait for at 16:50. */
    @PostConstruct
    void warmUp() {
        print(WarmUp.BODY, WarmUp.META);
    }

    /** Prints the content of a body element; all text in it must be escaped. */
    public byte[] print(String body, PrintMeta meta) {
        return printWithin(Integer.MAX_VALUE, body, meta).orElseThrow();
    }

    /** Prints only if the content fits on so many pages. */
    public Optional<byte[]> printWithin(int pages, String body, PrintMeta meta) {
        return sheets.printWithin(pages, sheet.of(body, meta));
    }

    /**
     * Prints what has many pages or is asked for by everybody, one after the other, and stands in no sheet's way. Where
     * too many wait already it is refused as {@link PrintProblem#PRINTER_BUSY}.
     *
     * @param body asked for when its turn comes: what waits should hold little memory
     */
    public byte[] printAside(Supplier<String> body, PrintMeta meta) {
        return turnsAside.take(() -> aside().printWithin(Integer.MAX_VALUE, sheet.of(body.get(), meta))
                .orElseThrow());
    }

    private synchronized Press aside() {
        if (aside == null) {
            aside = new Press();
        }
        return aside;
    }
}
