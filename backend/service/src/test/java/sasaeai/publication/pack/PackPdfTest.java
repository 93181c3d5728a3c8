package sasaeai.publication.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.publication.pack.PackContent.PackVoiceGroup;
import sasaeai.shared.print.PdfPrinter;
import sasaeai.shared.print.Pdfs;

class PackPdfTest {

    private static final PackPdf PDF = new PackPdf(new PdfPrinter());

    @Test
    void anOrdinaryMonthReadsFromTheDayToTheNextMeeting() {
        byte[] pdf = PDF.print(Packs.ordinary());

        assertInOrder(
                Pdfs.text(pdf),
                "八幡協議体　第93回",
                "令和8年9月17日（木）　14:00〜15:30　八幡公民館",
                "目指す地域像",
                "令和6年4月18日に決定",
                "前回決まったこと",
                "何を",
                "だれが",
                "いつまでに",
                "区長（町屋）",
                "9月14日（月）",
                "期限を3日すぎています",
                "まだ",
                "済",
                "新しい声",
                "令和8年8月20日（木）から",
                "移動町屋",
                "3件",
                "通院の日に",
                "数字の動き",
                "6,102人",
                "6,189人",
                "今日の議題",
                "1　移動のこと",
                "話したこと",
                "決まったこと",
                "次回",
                "令和8年10月15日（木）");
    }

    @Test
    void fullAndEmptyAndCrowdedPacksConform() {
        Pdfs.assertConforms(PDF.print(Packs.ordinary()));
        Pdfs.assertConforms(PDF.print(Packs.empty()));
        Pdfs.assertConforms(PDF.print(Packs.crowded(200, 300, 40, 30)));
    }

    @Test
    void anEmptyPackIsOnePageWithRoomToWrite() {
        byte[] pdf = PDF.print(Packs.empty());

        assertEquals(1, Pdfs.pages(pdf));
        assertInOrder(Pdfs.text(pdf), "残っているものはありません", "新しい声はありません", "ここに書いてください", "話したこと");
        assertFalse(Pdfs.text(pdf).contains("ほか"));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 30, 2, 3",
        "25, 40, 6, 4",
        "60, 30, 20, 4",
        "60, 200, 20, 8",
        "200, 20, 5, 3",
        "200, 60, 40, 30",
        "200, 500, 60, 40",
        "1000, 500, 200, 100"
    })
    void aPackNeverHasMoreThanTwoPagesAndCountsWhatIsLeftOut(int voices, int letters, int decisions, int themes) {
        byte[] pdf = PDF.print(Packs.crowded(voices, letters, decisions, themes));

        assertTrue(Pdfs.pages(pdf) <= 2);
        String text = Pdfs.text(pdf);
        assertEquals(voices + 7, shown(text, "・声\\d+号") + left(text, "件の声は"));
        assertEquals(decisions, shown(text, "決定\\d+号") + left(betweenHeadings(text), "件は"));
        assertEquals(themes, shown(text, "議題\\d+号") + left(text, "件の議題は"));
    }

    @Test
    void theLatestPromisesComeFirst() {
        String text = Pdfs.text(PDF.print(Packs.crowded(60, 30, 20, 4)));

        assertInOrder(text, "決定18号", "決定15号", "決定12号");
    }

    @Test
    void theSameContentGivesTheSameSheet() {
        PackContent pack = Packs.crowded(60, 30, 20, 4);

        assertEquals(Pdfs.text(PDF.print(pack)), Pdfs.text(PDF.print(pack)));
    }

    @Test
    void whatPeopleWriteIsTextAndNeverMarkup() {
        PackContent pack = Packs.withVoice("<script>&amp; \"'{page.title}<b>太字</b>]]>");

        byte[] pdf = PDF.print(pack);

        assertTrue(Pdfs.text(pdf).contains("・<script>&amp; \"'{page.title}<b>太字</b>]]>"));
        Pdfs.assertConforms(pdf);
    }

    @Test
    void aWordWithoutAnyBreakStaysOnThePage() {
        byte[] pdf = PDF.print(Packs.withVoice("w".repeat(110)));

        assertEquals(110, Pdfs.text(pdf).chars().filter(c -> c == 'w').count());
    }

    @Test
    void everyGroupSpeaksOnceBeforeAnySpeaksTwice() {
        PackCut cut = new PackCut(9, 9, 9, 9, 4, 99, 2, false);

        List<PackVoiceGroup> voices = cut.voicesOf(Packs.ordinary());

        assertEquals(
                List.of(2, 1, 1),
                voices.stream().map(group -> group.texts().size()).toList());
        assertEquals(2, cut.voicesLeftOut(Packs.ordinary()));
    }

    private static void assertInOrder(String text, String... parts) {
        int at = 0;
        for (String part : parts) {
            int found = text.indexOf(part, at);
            assertTrue(found >= 0, () -> part + " is not in its place in " + text);
            at = found + part.length();
        }
    }

    private static int shown(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static int left(String text, String words) {
        Matcher matcher = Pattern.compile("ほか(\\d+)" + words).matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static String betweenHeadings(String text) {
        return text.substring(text.indexOf("前回決まったこと"), text.indexOf("新しい声"));
    }
}
