package sasaeai.shared.table.out;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An xlsx file of one sheet; every cell is of the type text, so that none is computed. */
public final class XlsxOut implements TableOut {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final double WIDTH = 20;

    private final OutputStream file;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public XlsxOut(OutputStream out, String title) {
        file = out;
        workbook = new Workbook(out, "Sasaeai", "1.0");
        sheet = workbook.newWorksheet(title);
    }

    @Override
    public void row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (row == 0) {
                sheet.width(column, WIDTH);
                sheet.style(0, column).bold().wrapText(true).set();
            }
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
        if (row == 0) {
            sheet.freezePane(0, 1);
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            workbook.finish();
            file.close(); // which the workbook does not
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
