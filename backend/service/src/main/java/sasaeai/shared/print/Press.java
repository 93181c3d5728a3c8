package sasaeai.shared.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.PDDocument;
import sasaeai.shared.print.text.LineBreaks;
import sasaeai.shared.print.text.PrintableText;

/** One set of fonts and the turns at it: a parsed font reads through one cursor and holds some 30 MB. */
class Press {
    /** Pictures that the page brings along; nothing is fetched from anywhere. */
    private static final String OWN_PICTURE = "data:image/png;base64,";

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Lock turn = new ReentrantLock(true);
    private final FontSet fonts = new FontSet();
    private final Drawings drawings = new Drawings(fonts.lettering());
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();

    CmapLookup characters() {
        return fonts.characters();
    }

    /** Prints only if the content fits on so many pages. */
    Optional<byte[]> printWithin(int pages, String xhtml) {
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
