package sasaeai.shared.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The one way onto paper: XHTML becomes a file that is PDF/UA-1 and PDF/A-3u at once. Safe for threads. */
@Startup
@Singleton // a proxy would run the constructor and hold the fonts twice
public class PdfPrinter {

    /** Pictures that the page brings along; nothing is fetched from anywhere. */
    private static final String OWN_PICTURE = "data:image/png;base64,";

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** A parsed font reads through one cursor and holds some 30 MB, so sheets take turns; one takes about 40 ms. */
    private final Lock turn = new ReentrantLock(true);

    private final FontSet fonts = new FontSet();
    private final Drawings drawings = new Drawings(fonts.lettering());
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();
    private final Sheet sheet = new Sheet(new PrintableText(fonts.characters()));

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
        String xhtml = sheet.of(body, meta);
        turn.lock();
        try (PDDocument document = new PDDocument()) {
            return print(xhtml, document, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }

    private Optional<byte[]> print(String xhtml, PDDocument document, int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder =
                builder().usePDDocument(document).withHtmlContent(xhtml, null).toStream(out);
        fonts.register(builder, document);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > pages) {
                return Optional.empty();
            }
            renderer.createPDF();
            return Optional.of(out.toByteArray());
        }
    }

    private PdfRendererBuilder builder() {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(SRGB)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics)
                .useSVGDrawer(drawings)
                .useUnicodeLineBreaker(new LineBreaks())
                .useReplacementText(String.valueOf(PrintableText.GETA))
                .withProducer("Sasaeai")
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith(OWN_PICTURE),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }
}
