package sasaeai.shared.table;

import java.util.List;
import java.util.Map;

/**
 * One row as the sheet shows it.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells the text of each cell, stripped; empty where there is none
 * @param remarks by column: what is to be said of a cell beside its text
 */
public record TableRow(int number, List<String> cells, Map<Integer, Remark> remarks) {

    /** What is to be said of a cell. */
    public enum Remark {
        /** A formula; the text is what it came to when the file was saved. */
        FORMULA,
        /** A formula of which the file does not say what it came to. */
        FORMULA_WITHOUT_VALUE,
        /** #REF! and the like. */
        CELL_ERROR
    }

    public TableRow(int number, List<String> cells) {
        this(number, cells, Map.of());
    }

    /** Empty beyond the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                return false;
            }
        }
        return remarks.isEmpty();
    }
}
