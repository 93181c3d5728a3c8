package sasaeai.shared.table;

import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;

/** How much of a table is read at most; rows without any text do not count. */
public final class TableLimits {
    public static final int BYTES = 20 * 1024 * 1024;
    public static final int ROWS = 100_000;
    public static final int COLUMNS = 200;
    public static final int CELL = 2_000;

    private TableLimits() {}

    static ProblemException exceeded(int row, String code) {
        return new ProblemException(TableProblem.TABLE_LIMIT, new ProblemError("/rows/" + row, code));
    }
}
