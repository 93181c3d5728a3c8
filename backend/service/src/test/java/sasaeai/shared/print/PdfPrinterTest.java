package sasaeai.shared.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPrinterTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();
    private static final PrintMeta META = PrintMeta.japanese("見出し <1> & \"2\"", "説明");

    @Test
    void aSheetIsAccessibleAndFitForTheArchive() {
        byte[] pdf = PRINTER.print("<h1>見出し</h1><p>本文</p><ul><li>一つ</li></ul>", META);

        Pdfs.assertConforms(pdf);
    }

    @Test
    void theValidatorTellsAnOrdinaryFileFromAConformingOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }

        assertFalse(Pdfs.broken(out.toByteArray(), PDFAFlavour.PDFUA_1).isEmpty());
        assertFalse(Pdfs.broken(out.toByteArray(), PDFAFlavour.PDFA_3_U).isEmpty());
    }

    @Test
    void aSheetSaysItsTitleAndLanguage() {
        byte[] pdf = PRINTER.print("<p>本文</p>", META);

        assertEquals(
                "見出し <1> & \"2\"",
                Pdfs.read(pdf, it -> it.getDocumentInformation().getTitle()));
        assertEquals("ja", Pdfs.read(pdf, it -> it.getDocumentCatalog().getLanguage()));
    }

    @Test
    void bothWeightsAreEmbeddedAsSubsets() {
        byte[] pdf = PRINTER.print("<p>細い<b>太い</b></p>", META);

        List<String> fonts = Pdfs.read(pdf, PdfPrinterTest::embeddedFonts);
        assertEquals(2, fonts.size());
        assertTrue(
                fonts.stream().allMatch(name -> name.matches("[A-Z]{6}\\+BIZUDPGothic-(Regular|Bold)")),
                fonts::toString);
        assertTrue(pdf.length < 100_000, "subsets, not whole fonts");
    }

    @Test
    void aCharacterThatTheFontLacksIsVisiblyReplacedAndExplained() {
        byte[] pdf = PRINTER.print("<p>𠮷田さん 髙橋さん 﨑さん 😀 葛󠄀城 か\u3099 令和㋿ 1\u20112</p>", META);

        String text = Pdfs.text(pdf);
        assertTrue(text.contains("〓田さん 髙橋さん 﨑さん 〓 葛城 が 令和㋿ 1‐2"), text);
        assertTrue(text.contains("〓は、この紙に印刷できない字です。"), text);
        Pdfs.assertConforms(pdf);
    }

    @Test
    void controlCharactersAndHalfASurrogateDoNotBreakTheSheet() {
        byte[] pdf = PRINTER.print("<p>前\u0000\u0007\uFFFE後\uD842</p>", META);

        assertTrue(Pdfs.text(pdf).contains("前〓後〓"), Pdfs.text(pdf));
        Pdfs.assertConforms(pdf);
    }

    @Test
    void nothingIsFetchedFromOutside() {
        byte[] pdf = PRINTER.print("<p>前<img src=\"http://127.0.0.1:9/x.png\" alt=\"絵\"/>後</p>", META);

        assertEquals(0, Pdfs.read(pdf, PdfPrinterTest::images));
    }

    @Test
    void whatDoesNotFitIsNotPrinted() {
        String long3 = "<p>長い</p>".repeat(120);

        assertFalse(PRINTER.printWithin(2, long3, META).isPresent());
        assertEquals(3, Pdfs.pages(PRINTER.printWithin(3, long3, META).orElseThrow()));
    }

    @Test
    void manyThreadsPrintTheSameAsOne() throws Exception {
        String body = "<h1>同じ紙</h1><p>どのスレッドでも<b>同じ</b>字になる。</p>";
        String alone = Pdfs.text(PRINTER.print(body, META));
        List<Callable<String>> prints = IntStream.range(0, 24)
                .mapToObj(i -> (Callable<String>) () -> Pdfs.text(PRINTER.print(body, META)))
                .toList();

        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<String> text : threads.invokeAll(prints)) {
                assertEquals(alone, text.get());
            }
        }
    }

    private static List<String> embeddedFonts(PDDocument document) throws IOException {
        List<String> names = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded());
                names.add(font.getName());
            }
        }
        return names;
    }

    private static int images(PDDocument document) {
        int images = 0;
        for (PDPage page : document.getPages()) {
            for (COSName ignored : page.getResources().getXObjectNames()) {
                images++;
            }
        }
        return images;
    }
}
