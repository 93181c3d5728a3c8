package sasaeai.shared.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.table.TableRow.Remark;

/** The rows of the first sheet that is not hidden; of a formula what it came to, of a day its date, of merged cells the first. */
final class XlsxRows implements RowSource {
    private static final MathContext AS_SHOWN = new MathContext(15); // what a sheet shows of a binary fraction

    private final ReadableWorkbook workbook;
    private final Stream<Row> opened;
    private final Iterator<Row> rows;
    private final MergedCells merged;

    XlsxRows(byte[] content) throws IOException {
        Map<String, MergedCells> all = XlsxGuard.check(content);
        try {
            workbook = workbook(content);
            Sheet sheet = workbook.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(TableProblem.TABLE_UNREADABLE));
            merged = all.getOrDefault(XlsxParts.of(content, sheet.getId()), new MergedCells());
            opened = sheet.openStream();
            rows = opened.iterator();
        } catch (ExcelReaderException broken) {
            throw new ProblemException(TableProblem.TABLE_UNREADABLE);
        }
    }

    /** Programs that write no formats at all write days as text; the reader asks for formats only when told to. */
    private static ReadableWorkbook workbook(byte[] content) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutFormats) {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(false, true));
        }
    }

    @Override
    public @Nullable TableRow next() {
        try {
            return rows.hasNext() ? merged.filled(row(rows.next())) : null;
        } catch (ExcelReaderException broken) {
            throw new ProblemException(TableProblem.TABLE_UNREADABLE);
        }
    }

    private static TableRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        Map<Integer, Remark> remarks = Map.of();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : CellText.clean(text(cell)));
            Remark remark = cell == null ? null : remark(cell);
            if (remark != null) {
                remarks = remarks.isEmpty() ? new HashMap<>() : remarks;
                remarks.put(column, remark);
            }
        }
        return new TableRow(row.getRowNum(), cells, remarks);
    }

    private static @Nullable Remark remark(Cell cell) {
        return switch (cell.getType()) {
            case FORMULA -> raw(cell).isEmpty() ? Remark.FORMULA_WITHOUT_VALUE : Remark.FORMULA;
            case ERROR -> Remark.CELL_ERROR;
            case NUMBER, STRING, BOOLEAN, EMPTY -> null;
        };
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> "";
            case STRING, BOOLEAN -> cell.getValue() == null ? "" : String.valueOf(cell.getValue());
            case NUMBER -> number(cell, raw(cell));
            case FORMULA -> cell.getValue() instanceof BigDecimal ? number(cell, raw(cell)) : raw(cell);
        };
    }

    private static String raw(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    private static String number(Cell cell, String raw) {
        ShownAs shown = ShownAs.of(cell.getDataFormatId(), cell.getDataFormatString());
        BigDecimal number = new BigDecimal(raw.strip());
        if (shown == ShownAs.NUMBER || cell.getType() != CellType.NUMBER || number.signum() < 0) {
            return number.round(AS_SHOWN).stripTrailingZeros().toPlainString();
        }
        LocalDateTime day = cell.asDate();
        return switch (shown) {
            case DAY -> day.toLocalDate().toString();
            case TIME ->
                day.plusSeconds(30).toLocalTime().withSecond(0).withNano(0).toString();
            case DAY_AND_TIME -> day.toLocalDate() + " " + LocalTime.of(day.getHour(), day.getMinute());
            case NUMBER -> throw new IllegalStateException();
        };
    }

    @Override
    public void close() throws IOException {
        opened.close();
        workbook.close();
    }
}
