package sasaeai.publication.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import sasaeai.publication.minutes.MinutesContent.MinutesCapacity;
import sasaeai.publication.minutes.MinutesContent.MinutesDecision;
import sasaeai.publication.minutes.MinutesContent.MinutesGuests;
import sasaeai.publication.minutes.MinutesContent.MinutesItem;
import sasaeai.shared.print.PdfPrinter;
import sasaeai.shared.print.Pdfs;

class MinutesPdfTest {

    private static final MinutesPdf PDF = new MinutesPdf(new PdfPrinter());
    private static final LocalDate MEETING = LocalDate.of(2026, 9, 17);

    @Test
    void minutesHaveTheSectionsOfAReportInTheirOrder() {
        byte[] pdf = PDF.print(minutes(3, 2, true));

        String text = Pdfs.text(pdf);
        int at = 0;
        for (String part : List.of(
                "八幡協議体　第93回　会議の記録",
                "概要",
                "日時",
                "令和8年9月17日（木）　14:00〜15:30",
                "場所",
                "八幡公民館",
                "出席",
                "9人（区長 3人、民生委員 2人）",
                "テーマ",
                "よびかけた人",
                "区長・民生委員",
                "306人",
                "150人",
                "目的",
                "内容",
                "1　議題1",
                "話したこと",
                "段落1",
                "段落2",
                "決まったこと",
                "・場所を見に行く",
                "決まったこと",
                "何を",
                "区長（町屋）",
                "10月1日（木）",
                "結果・効果",
                "SCより",
                "次回",
                "令和8年10月15日（木）　八幡公民館")) {
            int found = text.indexOf(part, at);
            assertTrue(found >= 0, () -> part + " is not in its place in " + text);
            at = found + part.length();
        }
        assertFalse(text.contains("案"));
    }

    @Test
    void minutesConform() {
        Pdfs.assertConforms(PDF.print(minutes(3, 2, true)));
        Pdfs.assertConforms(PDF.print(minutes(30, 80, false)));
        Pdfs.assertConforms(PDF.print(empty()));
    }

    @Test
    void longMinutesKeepEverythingNumberPagesAndRepeatTheHeadOfTheTable() {
        byte[] pdf = PDF.print(minutes(30, 80, true));

        int pages = Pdfs.pages(pdf);
        assertTrue(pages > 4);
        String last = pageText(pdf, pages);
        assertTrue(last.contains(pages + " / " + pages), last);
        String text = Pdfs.text(pdf);
        assertTrue(text.contains("決定80"), text);
        assertTrue(text.split("いつまでに", -1).length > 2, "the head of the table stands on each of its pages");
    }

    @Test
    void unconfirmedMinutesSaySoOnEveryPage() {
        byte[] pdf = PDF.print(minutes(30, 80, false));

        for (int page = 1; page <= Pdfs.pages(pdf); page++) {
            assertTrue(pageText(pdf, page).contains("（案）"));
        }
    }

    @Test
    void anEmptyRecordIsStillASheet() {
        byte[] pdf = PDF.print(empty());

        assertEquals(1, Pdfs.pages(pdf));
        assertTrue(Pdfs.text(pdf).contains("この会議で決まったことはありません"));
    }

    private static String pageText(byte[] pdf, int page) {
        return Pdfs.read(pdf, document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        });
    }

    private static MinutesContent empty() {
        return new MinutesContent(
                List.of("八幡協議体"),
                null,
                MEETING,
                null,
                null,
                null,
                null,
                true,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                MEETING);
    }

    private static MinutesContent minutes(int items, int decisions, boolean confirmed) {
        return new MinutesContent(
                List.of("八幡協議体", "豊岡協議体"),
                93,
                MEETING,
                LocalTime.of(14, 0),
                LocalTime.of(15, 30),
                "八幡公民館",
                "坂の多い町での移動",
                confirmed,
                List.of(new MinutesCapacity("区長", 3), new MinutesCapacity("民生委員", 2)),
                List.of(new MinutesGuests("区長・民生委員", 306, 150), new MinutesGuests("見学の人", null, 4)),
                9,
                "買い物や通院の足について、町内ごとのちがいを知る。",
                List.of("困っている所を地図に書く", "できることを1つ決める"),
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> new MinutesItem(
                                number,
                                "議題" + number,
                                "段落1。坂の下で休む人が多く、夏は日かげもない。バスの本数がへって、病院の帰りに1時間待つ人もいる。\n\n段落2。「だれかの車に乗せてもらう」ことには、遠慮があるという声もあった。",
                                List.of("場所を見に行く")))
                        .toList(),
                IntStream.rangeClosed(1, decisions)
                        .mapToObj(number -> new MinutesDecision(
                                "決定" + number + "。バス停の横にベンチを置けるか聞く", "区長（町屋）", LocalDate.of(2026, 10, 1)))
                        .toList(),
                "町内ごとの困りごとが地図で見えるようになった。",
                "次は現地で集まります。\n歩きやすい靴で来てください。",
                LocalDate.of(2026, 10, 15),
                "八幡公民館",
                LocalDate.of(2026, 9, 18));
    }
}
