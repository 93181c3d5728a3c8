package sasaeai.publication.guidebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import sasaeai.publication.guidebook.GuidebookPage.IndexLine;
import sasaeai.publication.guidebook.GuidebookPage.KanaRow;
import sasaeai.shared.print.PdfPrinter;
import sasaeai.shared.print.Pdfs;

class GuidebookPdfTest {
    private static final GuidebookPdf PDF = new GuidebookPdf(new PdfPrinter());
    private static final String ADDRESS = "https://sasaeai.example.jp/public/102024/resources";

    @Test
    void aBookOfSeveralAreasConforms() {
        Pdfs.assertConforms(PDF.print(Guidebooks.of(3, 9), ADDRESS));
        Pdfs.assertConforms(PDF.print(Guidebooks.of(0), ADDRESS));
    }

    @Test
    void theContentsAndTheIndexNameThePageWhereItStands() {
        byte[] book = PDF.print(Guidebooks.of(3, 9), ADDRESS);

        String contents = page(book, 2);
        for (int chapter = 1; chapter <= 3; chapter++) {
            int number = numberBehind("第" + chapter + "地区　9か所", contents);
            assertTrue(page(book, number).contains("第" + chapter + "地区地図に場所のない番号"), page(book, number));
        }
        int number = numberBehind("なごみの家7（第3地区）", page(book, Pdfs.pages(book)));
        assertTrue(page(book, number).contains("25　なごみの家7"), page(book, number));
    }

    private static int numberBehind(String words, String page) {
        int from = page.indexOf(words) + words.length();
        return Integer.parseInt(page.substring(from).strip().split("\\D", 2)[0]);
    }

    @Test
    void theOutlineLeadsToEachArea() {
        List<String> outline = Pdfs.read(PDF.print(Guidebooks.of(3, 2), ADDRESS), document -> {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            return titles;
        });

        assertEquals(List.of("もくじ", "第1地区", "第2地区", "第3地区", "五十音の索引"), outline);
    }

    @Test
    void anEntrySaysAllThatEverybodyMayKnow() {
        String text = Pdfs.text(PDF.print(Guidebooks.of(1), ADDRESS));

        for (String words : new String[] {
            "1　朝の体操1",
            "サロン・体操　／　11月に確認",
            "いつ：毎週木曜日 9:30〜11:00",
            "だれが：川べりの有志",
            "お金：100円（お茶代）",
            "定員：20人",
            "建物など：段差なし・トイレ",
            "たずねる先：あんしんセンター川べり",
            "メモ：はじめての人もどうぞ。"
        }) {
            assertTrue(text.contains(words), () -> words + " is not in " + text);
        }
    }

    @Test
    void theIndexStandsInTheOrderOfKana() {
        List<String> kana = List.of("わかば", "ガーデン", "ヴィラ", "あさひ", "ぱん", "憩い", "ん", "やおき");

        List<KanaRow> rows = KanaIndex.of(
                kana.stream().map(name -> new IndexLine("x", name, name, "川べり")).toList());

        assertEquals(
                List.of("あ行 あさひ ヴィラ", "か行 ガーデン", "は行 ぱん", "や行 やおき", "わ行 わかば ん", "そのほか 憩い"),
                rows.stream()
                        .map(row -> row.row() + " "
                                + String.join(
                                        " ",
                                        row.blocks().stream()
                                                .flatMap(block ->
                                                        Stream.concat(block.left().stream(), block.right().stream()))
                                                .map(IndexLine::name)
                                                .toList()))
                        .toList());
    }

    /** As it stands on the paper, line by line. */
    private static String page(byte[] book, int number) {
        return Pdfs.read(book, document -> {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setSortByPosition(true);
                    stripper.setStartPage(number);
                    stripper.setEndPage(number);
                    return stripper.getText(document);
                })
                .replaceAll("\\R", "");
    }
}
