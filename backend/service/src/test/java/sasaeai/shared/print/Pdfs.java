package sasaeai.shared.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What tests ask of a printed file. */
public class Pdfs {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfs() {}

    /** Fails with the rules that are broken, unless the file is PDF/UA-1 and PDF/A-3u. */
    public static void assertConforms(byte[] pdf) {
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFUA_1), "PDF/UA-1");
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_3_U), "PDF/A-3u");
    }

    static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not read the file", e);
        }
    }

    public static int pages(byte[] pdf) {
        return read(pdf, PDDocument::getNumberOfPages);
    }

    /** The words in reading order, without the line ends that the layout made. */
    public static String text(byte[] pdf) {
        return read(pdf, document -> new PDFTextStripper().getText(document)).replaceAll("\\R", "");
    }

    /** The words that stand for each picture, in reading order. */
    public static List<String> figures(byte[] pdf) {
        return read(pdf, document -> {
            List<String> words = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), words);
            return words;
        });
    }

    private static void collect(PDStructureNode node, List<String> words) {
        if (node instanceof PDStructureElement element && "Figure".equals(element.getStructureType())) {
            words.add(element.getAlternateDescription());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                collect(child, words);
            }
        }
    }

    public static <T> T read(byte[] pdf, Question<T> question) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return question.ask(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something to ask of an open document. */
    public interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }
}
