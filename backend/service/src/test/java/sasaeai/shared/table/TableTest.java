package sasaeai.shared.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.problem.ProblemType;
import sasaeai.shared.table.TableRow.Remark;
import sasaeai.shared.table.out.CsvOut;
import sasaeai.shared.table.out.XlsxOut;

class TableTest {
    private static final Set<String> KNOWN = Set.of("名前", "定員");

    @Test
    void titlesAboveTheHeadingAreNoRowsAndRowsKeepTheNumbersOfTheSheet() {
        Table table = open("利用団体一覧\n\n名前,定員\nなごみ,20\n,\nひだまり,\n名前,定員\nみのり,5\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(3, table.headingRow());
        assertEquals(List.of("名前", "定員"), table.headings());
        assertEquals(
                List.of(4, 6, 8), rows(table).stream().map(TableRow::number).toList());
        assertEquals("みのり", rows(table).getLast().cell(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16BE"})
    void japaneseIsReadInEachEncodingInUse(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";

        Table table = open((mark + "名前;定員\n①髙橋～㈱;20").getBytes(Charset.forName(charset)));

        assertEquals("①髙橋～㈱", rows(table).getFirst().cell(0));
        assertEquals("20", rows(table).getFirst().cell(1));
    }

    @Test
    void aCellOfSeveralLinesIsOneRowOfASheet() {
        Table table = open("名前,定員\r\n\"な\r\nごみ\",20\r\nみのり,5".getBytes(StandardCharsets.UTF_8));

        assertEquals("な\nごみ", rows(table).getFirst().cell(0));
        assertEquals(3, rows(table).getLast().number());
    }

    @Test
    void ofAFormulaTheSheetsOwnResultCounts() {
        Table table = open(Workbooks.raw(out -> out.write((Workbooks.row(1, "名前", "定員")
                        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"な\"&amp;\"ごみ\"</f><v>なごみ</v></c>"
                        + "<c r=\"B2\"><f>10+10</f><v>20</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><f>HYPERLINK(\"x\")</f></c><c r=\"B3\" t=\"e\"><v>#REF!</v></c></row>")
                .getBytes(StandardCharsets.UTF_8))));

        List<TableRow> rows = rows(table);
        assertEquals(List.of("なごみ", "20"), rows.get(0).cells());
        assertEquals(Map.of(0, Remark.FORMULA, 1, Remark.FORMULA), rows.get(0).remarks());
        assertEquals(
                Map.of(0, Remark.FORMULA_WITHOUT_VALUE, 1, Remark.CELL_ERROR),
                rows.get(1).remarks());
    }

    @Test
    void daysAndNumbersOfASheetReadAsTheyAreShown() {
        Table table = open(Workbooks.of(sheet -> {
            sheet.value(0, 0, "名前");
            sheet.value(0, 1, "確認日");
            sheet.value(1, 0, 36.322);
            sheet.value(1, 1, LocalDate.of(2026, 4, 1));
            sheet.style(1, 1).format("yyyy/m/d").set();
            sheet.value(2, 0, 20);
            sheet.value(2, 1, LocalDate.of(2026, 4, 2));
            sheet.style(2, 1).format("[$-411]ggge\"年\"m\"月\"d\"日\"").set();
        }));

        assertEquals(List.of("36.322", "2026-04-01"), rows(table).get(0).cells());
        assertEquals(List.of("20", "2026-04-02"), rows(table).get(1).cells());
    }

    @Test
    void whatIsMergedOverSeveralRowsIsSaidOfEachOfThem() {
        Table table = open(Workbooks.of(sheet -> {
            sheet.value(0, 0, "名前");
            sheet.value(0, 1, "定員");
            sheet.value(1, 0, "なごみ");
            sheet.value(1, 1, "八幡");
            sheet.value(2, 0, "みのり");
            sheet.value(5, 0, "ひなた"); // below an empty row of the block
            sheet.value(6, 0, "あおば");
            sheet.range(1, 1, 5, 1).merge();
            sheet.range(6, 0, 6, 1).merge(); // side by side: nothing to fill
        }));

        assertEquals(
                List.of(List.of("なごみ", "八幡"), List.of("みのり", "八幡"), List.of("ひなた", "八幡"), List.of("あおば", "")),
                rows(table).stream()
                        .map(row -> List.of(row.cell(0), row.cell(1)))
                        .toList());
    }

    @Test
    void aQuoteThatIsClosedTooEarlyIsNamedWithItsRow() {
        byte[] file = "名前,定員\nなごみ, \"20\" \n\"み\"のり,5".getBytes(StandardCharsets.UTF_8);

        ProblemException refused = assertThrows(ProblemException.class, () -> open(file));

        assertEquals("/rows/3", refused.problem().errors().getFirst().pointer());
    }

    @Test
    void aMillionEmptyRowsPassOneByOne() {
        byte[] file = Workbooks.raw(out -> {
            out.write(Workbooks.row(1, "名前", "定員").getBytes(StandardCharsets.UTF_8));
            for (int n = 2; n <= 1_000_000; n++) {
                out.write(("<row r=\"" + n + "\" ht=\"18\" customHeight=\"1\"/>").getBytes(StandardCharsets.UTF_8));
            }
            out.write(Workbooks.row(1_000_001, "なごみ", "20").getBytes(StandardCharsets.UTF_8));
        });

        List<TableRow> rows = rows(open(file));

        assertEquals(1, rows.size());
        assertEquals(1_000_001, rows.getFirst().number());
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() {
        byte[] spaces = new byte[1 << 20];
        java.util.Arrays.fill(spaces, (byte) ' ');
        byte[] bomb = Workbooks.raw(out -> {
            for (int n = 0; n < 450; n++) {
                out.write("<row/>".getBytes(StandardCharsets.UTF_8));
                out.write(spaces, 0, 1 << 17);
                out.write("<row/>".getBytes(StandardCharsets.UTF_8));
                for (int part = 0; part < 7; part++) {
                    out.write(spaces, 0, 1 << 17);
                    out.write("<row/>".getBytes(StandardCharsets.UTF_8));
                }
            }
        });

        assertTrue(bomb.length < 1 << 20);
        assertRefused(TableProblem.TABLE_TOO_LARGE_INSIDE, bomb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>名前</t></is></c></row>",
                "<!DOCTYPE x [<!ENTITY a \"b\">]><row r=\"1\"/>"
            })
    void whatNoSheetHoldsIsNotUnfolded(String xml) {
        assertRefused(
                TableProblem.TABLE_UNREADABLE, Workbooks.raw(out -> out.write(xml.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void oneRowTooManyIsNamed() {
        StringBuilder csv = new StringBuilder("名前,定員\n");
        for (int n = 0; n <= TableLimits.ROWS; n++) {
            csv.append("会,1\n");
        }
        Table table = open(csv.toString().getBytes(StandardCharsets.UTF_8));

        ProblemException refused = assertThrows(ProblemException.class, () -> rows(table));

        assertEquals(TableProblem.TABLE_LIMIT, refused.type());
        assertEquals("/rows/100002", refused.problem().errors().getFirst().pointer());
    }

    @Test
    void whatIsNoTableIsSaidSo() {
        assertRefused(
                TableProblem.TABLE_OLD_FORMAT, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
        assertRefused(TableProblem.TABLE_UNREADABLE, new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
        assertRefused(TableProblem.TABLE_UNREADABLE, new byte[] {(byte) 0x80, (byte) 0xFF, 0, 1, 2});
        assertRefused(TableProblem.TABLE_WITHOUT_HEADING, "一つだけ".getBytes(StandardCharsets.UTF_8));
        assertRefused(TableProblem.TABLE_UNREADABLE, "{\"type\": \"Feature\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatASpreadsheetWouldComputeComesBackAsItWas() {
        List<String> risky =
                List.of("=1+1", "'=1+1", "+81", "-1", "@x", "\tx", "＝A1", "''-", "'plain'", "a,b\"c\nd", "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOut csv = new CsvOut(out)) {
            csv.row(List.of("名前", "定員"));
            risky.forEach(text -> csv.row(List.of("会", text)));
        }

        String file = out.toString(StandardCharsets.UTF_8);
        assertTrue(file.startsWith("\uFEFF名前,定員\r\n会,'=1+1\r\n会,''=1+1\r\n"), file);
        assertEquals(
                risky.stream().map(String::strip).toList(),
                rows(open(out.toByteArray())).stream().map(row -> row.cell(1)).toList());
    }

    @Test
    void inAWorkbookEveryCellIsText() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxOut xlsx = new XlsxOut(out, "一覧")) {
            xlsx.row(List.of("名前", "定員"));
            xlsx.row(List.of("=HYPERLINK(\"http://x\")", "007"));
        }

        TableRow row = rows(open(out.toByteArray())).getFirst();

        assertEquals(List.of("=HYPERLINK(\"http://x\")", "007"), row.cells());
        assertEquals(Map.of(), row.remarks());
    }

    private static Table open(byte[] file) {
        return Table.open(file, KNOWN::contains);
    }

    private static List<TableRow> rows(Table table) {
        List<TableRow> rows = new ArrayList<>();
        table.eachRow(rows::add);
        return rows;
    }

    private static void assertRefused(ProblemType type, byte[] file) {
        assertEquals(
                type, assertThrows(ProblemException.class, () -> open(file)).type());
    }
}
