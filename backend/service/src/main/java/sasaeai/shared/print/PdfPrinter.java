package sasaeai.shared.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The one way onto paper: XHTML becomes an A4 file that is PDF/UA-1 and PDF/A-3u at once. Safe for threads. */
@ApplicationScoped
public class PdfPrinter {

    /** Memory and processor for so many sheets at a time; the next one waits its turn. */
    private static final int SHEETS_AT_ONCE = 2;

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final BlockingQueue<FontSet> fonts = new ArrayBlockingQueue<>(SHEETS_AT_ONCE);
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();
    private final Sheet sheet;

    public PdfPrinter() {
        for (int i = 0; i < SHEETS_AT_ONCE; i++) {
            fonts.add(new FontSet());
        }
        sheet = new Sheet(new PrintableText(fonts.element().characters()));
    }

    /** The first sheet costs a second of class loading, which nobody should wait for at 16:50. */
    @PostConstruct
    void warmUp() {
        for (int i = 0; i < SHEETS_AT_ONCE; i++) {
            print("<h1>支え合い</h1>", PrintMeta.japanese("支え合い", "支え合い"));
        }
    }

    /** Prints the content of a body element; all text in it must be escaped. */
    public byte[] print(String body, PrintMeta meta) {
        return printWithin(Integer.MAX_VALUE, body, meta).orElseThrow();
    }

    /** Prints only if the content fits on so many pages. */
    public Optional<byte[]> printWithin(int pages, String body, PrintMeta meta) {
        FontSet lent = take();
        try (PDDocument document = new PDDocument()) {
            return print(sheet.of(body, meta), document, lent, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fonts.add(lent);
        }
    }

    private Optional<byte[]> print(String xhtml, PDDocument document, FontSet lent, int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder =
                builder().usePDDocument(document).withHtmlContent(xhtml, null).toStream(out);
        lent.register(builder, document);
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
                .useUnicodeLineBreaker(new LineBreaks())
                .useReplacementText(String.valueOf(PrintableText.GETA))
                .withProducer("Sasaeai")
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }

    private FontSet take() {
        try {
            return fonts.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the printer", e);
        }
    }
}
