package sasaeai.publication.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sasaeai.publication.map.PrintedResource.WeekdayTime;
import sasaeai.resource.view.Position;
import sasaeai.resource.view.ResourceStatus;
import sasaeai.resource.view.ResourceView.StopView;
import sasaeai.shared.print.Paper;
import sasaeai.shared.print.PdfPrinter;
import sasaeai.shared.print.Pdfs;

class MapPdfTest {
    private static final MapPdf PDF = new MapPdf(new PdfPrinter());
    private static final String ADDRESS = "https://sasaeai.example.jp/public/102024/resources?area=" + PaperMaps.AREA;
    private static final int DOTS_PER_INCH = 200;

    @Test
    void theListStandsInTheOrderOfTheNumbers() {
        String text = Pdfs.text(PDF.print(PaperMaps.of(20), Paper.A4, ADDRESS));

        int at = text.indexOf("番号の一覧");
        for (PrintedResource resource : PaperMaps.resources(20)) {
            int found = text.indexOf(resource.resource().name(), at);
            assertTrue(found > at, () -> resource.resource().name() + " is not in its place in " + text);
            at = found;
        }
        assertTrue(text.contains("地図に場所のない番号　9・18"), text);
        assertTrue(text.contains("電話 000-000-0000"), text);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void fullAndEmptyMapsConformOnEachPaper(Paper paper) {
        Pdfs.assertConforms(PDF.print(PaperMaps.of(20), paper, ADDRESS));
        Pdfs.assertConforms(PDF.print(PaperMaps.of(0), paper, ADDRESS));
        Pdfs.assertConforms(PDF.print(PaperMaps.content(List.of(), List.of()), paper, ADDRESS));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theSheetIsOfTheSizeAskedFor(Paper paper) {
        float width = Pdfs.read(
                PDF.print(PaperMaps.of(3), paper, ADDRESS),
                document -> document.getPage(0).getMediaBox().getWidth());

        assertEquals(paper == Paper.A4 ? 595 : 842, width, 1);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aPhoneReadsTheAddressFromThePrintedPage(Paper paper) throws ReaderException {
        BufferedImage page = Pdfs.read(
                PDF.print(PaperMaps.of(20), paper, ADDRESS),
                document -> new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));

        assertEquals(
                ADDRESS, read(page.getSubimage(page.getWidth() * 2 / 3, 0, page.getWidth() / 3, page.getWidth() / 3)));
    }

    @Test
    void theAddressStandsThereInLettersToo() {
        String text = Pdfs.text(PDF.print(PaperMaps.of(1), Paper.A4, ADDRESS));

        assertTrue(text.contains(ADDRESS), text);
    }

    @Test
    void withoutAnyBoundaryTheNumbersStandOnAPlainFrame() {
        byte[] pdf = PDF.print(PaperMaps.content(PaperMaps.resources(5), List.of()), Paper.A4, ADDRESS);

        assertEquals("川べりの地図です。5か所の場所に、一覧と同じ番号がついています。", mapInWords(pdf));
        Pdfs.assertConforms(pdf);
    }

    @Test
    void aPlaceFarAwayIsInTheListAndNotOnTheMap() {
        List<PrintedResource> resources = List.of(
                published(1, "近く", new Position(PaperMaps.SOUTH + 0.005, PaperMaps.WEST + 0.01), List.of()),
                published(2, "遠く", new Position(43.06, 141.35), List.of()));

        byte[] pdf = PDF.print(PaperMaps.content(resources, PaperMaps.outlines()), Paper.A4, ADDRESS);

        String text = Pdfs.text(pdf);
        assertTrue(text.contains("地図に場所のない番号　2"), text);
        assertEquals("川べりの地図です。1か所の場所に、一覧と同じ番号がついています。", mapInWords(pdf));
    }

    @Test
    void aShopOnWheelsStandsOnTheMapWhereItStopsUnderItsOwnNumber() {
        List<PrintedResource> resources = List.of(
                PaperMaps.shop(
                        41,
                        "おかず号",
                        List.of(
                                new StopView(
                                        "10:00", "上町集会所", new Position(PaperMaps.SOUTH + 0.004, PaperMaps.WEST + 0.01)),
                                new StopView(
                                        "10:40", "下町公園", new Position(PaperMaps.SOUTH + 0.009, PaperMaps.WEST + 0.02)),
                                new StopView("14:00", "となりの市", new Position(43.06, 141.35)))),
                published(7, "体操", null, List.of()));

        byte[] pdf = PDF.print(PaperMaps.content(resources, PaperMaps.outlines()), Paper.A4, ADDRESS);

        String text = Pdfs.text(pdf);
        assertEquals("川べりの地図です。2か所の場所に、一覧と同じ番号がついています。", mapInWords(pdf));
        assertTrue(text.contains("地図に場所のない番号　7"), text);
        assertTrue(text.contains("10:40　下町公園"), text);
        assertTrue(text.indexOf("体操") < text.indexOf("おかず号"), text);
    }

    @Test
    void theSheetSaysWhenItWasFoundToBeSo() {
        List<PrintedResource> resources = List.of(
                PaperMaps.resource(1, "一", null, ResourceStatus.PUBLISHED, PaperMaps.PRINTED.minusMonths(1), List.of()),
                PaperMaps.resource(
                        2, "二", null, ResourceStatus.PUBLISHED, PaperMaps.PRINTED.minusMonths(11), List.of()),
                PaperMaps.resource(
                        3, "三", null, ResourceStatus.PUBLISHED, PaperMaps.PRINTED.minusMonths(13), List.of()),
                PaperMaps.resource(4, "四", null, ResourceStatus.PAUSED, null, List.of()));

        String text = Pdfs.text(PDF.print(PaperMaps.content(resources, List.of()), Paper.A3, ADDRESS));

        for (String words : new String[] {"10月に確認", "昨年12月に確認", "1年以上確認していません", "確認した日は分かりません", "【休止中】"}) {
            assertTrue(text.contains(words), () -> words + " is not in " + text);
        }
    }

    @Test
    void theWeekHoldsWhatTheSchedulesSay() {
        LocalTime ten = LocalTime.of(10, 0);
        Timetable week = Timetable.of(List.of(
                published(1, "朝から昼すぎ", null, List.of(new WeekdayTime(4, true, ten, LocalTime.of(13, 0)))),
                published(2, "正午まで", null, List.of(new WeekdayTime(4, true, ten, LocalTime.NOON))),
                published(3, "第2木曜", null, List.of(new WeekdayTime(4, false, LocalTime.of(13, 30), null))),
                published(4, "時間なし", null, List.of(new WeekdayTime(7, true, null, null))),
                published(5, "夜", null, List.of(new WeekdayTime(5, true, LocalTime.of(18, 0), LocalTime.of(21, 0)))),
                PaperMaps.resource(
                        6, "休止", null, ResourceStatus.PAUSED, null, List.of(new WeekdayTime(4, true, ten, null))),
                published(7, "随時", null, List.of())));

        assertEquals(
                List.of(
                        new Timetable.Row("午前", List.of("", "", "", "1・2", "", "", "")),
                        new Timetable.Row("午後", List.of("", "", "", "1・（3）", "", "", "")),
                        new Timetable.Row("夜（5時から）", List.of("", "", "", "", "5", "", "")),
                        new Timetable.Row("時間の記載なし", List.of("", "", "", "", "", "", "4"))),
                week.rows());
        assertEquals("7", week.others());
    }

    @Test
    void whatPeopleWriteIsTextAndNeverMarkup() {
        PrintedResource odd = published(1, "<b>&amp;\"太字", new Position(PaperMaps.SOUTH, PaperMaps.WEST), List.of());

        byte[] pdf = PDF.print(PaperMaps.content(List.of(odd), PaperMaps.outlines()), Paper.A4, ADDRESS);

        assertTrue(Pdfs.text(pdf).contains("<b>&amp;\"太字"));
        assertFalse(mapInWords(pdf).isEmpty());
    }

    private static String read(BufferedImage corner) throws ReaderException {
        int[] pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
        var source = new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static PrintedResource published(int number, String name, Position place, List<WeekdayTime> weekdays) {
        return PaperMaps.resource(number, name, place, ResourceStatus.PUBLISHED, PaperMaps.PRINTED, weekdays);
    }

    /** What those hear who do not see the drawing. */
    private static String mapInWords(byte[] pdf) {
        return Pdfs.figures(pdf).stream()
                .filter(words -> words.contains("地図です"))
                .findFirst()
                .orElseThrow();
    }
}
