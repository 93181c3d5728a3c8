package sasaeai.shared.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import sasaeai.shared.print.text.PrintableText;

/** Both weights, parsed once and lent to one document at a time: a parsed font reads through one cursor. */
class FontSet {

    static final String FAMILY = "BIZ UDPGothic";

    /** It warns of the table for variation selectors, which {@link PrintableText} leaves out anyway. */
    private static final Logger CMAP = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        CMAP.setLevel(Level.SEVERE);
    }

    private final TrueTypeFont regular = parse("/fonts/BIZUDPGothic_400Regular.ttf");
    private final TrueTypeFont bold = parse("/fonts/BIZUDPGothic_700Bold.ttf");

    void register(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(new Lazy(document, regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(new Lazy(document, bold), FAMILY, 700, FontStyle.NORMAL, true);
    }

    Lettering lettering() {
        return new Lettering(regular, bold);
    }

    /** Characters that both weights can draw. */
    CmapLookup characters() {
        try {
            return regular.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse(String resource) {
        try (InputStream in = FontSet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing font " + resource);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(
                    false); // ligatures of Latin are all that it would change, at a regular expression for each line
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class Lazy extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;

        Lazy(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
