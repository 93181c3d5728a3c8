package sasaeai.shared.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemException;

/**
 * A table somebody saved as xlsx, CSV or GeoJSON: its headings, below whatever title stands above them, and its rows, read
 * one by one as often as asked.
 */
public final class Table {
    private static final int LAST_HEADING = 50;

    private final byte[] content;
    private final TableRow heading;

    private Table(byte[] content, TableRow heading) {
        this.content = content;
        this.heading = heading;
    }

    /**
     * @param known whether a text is one of the headings looked for; where none is, the first row with two texts is taken
     */
    public static Table open(byte[] content, Predicate<String> known) {
        if (content.length > TableLimits.BYTES) {
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
        if (packed(content)) {
            XlsxGuard.check(content);
        }
        return new Table(content, heading(content, known));
    }

    /** As {@link #open}, of what was opened before: looked through already, and its heading is known. */
    public static Table reopen(byte[] content, int headingRow, List<String> headings) {
        return new Table(content, new TableRow(headingRow, headings));
    }

    public int headingRow() {
        return heading.number();
    }

    /** Each heading as it stands there; empty where a column has none. */
    public List<String> headings() {
        return heading.cells();
    }

    /** All rows below the heading that hold any text; a heading that is repeated on each page is none. */
    public void eachRow(Consumer<TableRow> reader) {
        try (RowSource rows = rows(content)) {
            int count = 0;
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > heading.number()
                        && !row.blank()
                        && !row.cells().equals(heading.cells())) {
                    if (++count > TableLimits.ROWS) {
                        throw TableLimits.exceeded(row.number(), "row-limit");
                    }
                    reader.accept(row);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TableRow heading(byte[] content, Predicate<String> known) {
        TableRow best = null;
        long most = 0;
        TableRow first = null;
        try (RowSource rows = rows(content)) {
            for (TableRow row = rows.next(); row != null && row.number() <= LAST_HEADING; row = rows.next()) {
                long matching = row.cells().stream().filter(known).count();
                if (matching > most) {
                    most = matching;
                    best = row;
                }
                if (first == null
                        && row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                    first = row;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return trimmed(best == null ? first : best);
    }

    private static TableRow trimmed(@Nullable TableRow heading) {
        if (heading == null) {
            throw new ProblemException(TableProblem.TABLE_WITHOUT_HEADING);
        }
        List<String> cells = new ArrayList<>(heading.cells());
        while (cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (cells.size() > TableLimits.COLUMNS) {
            throw TableLimits.exceeded(heading.number(), "column-limit");
        }
        return new TableRow(heading.number(), List.copyOf(cells));
    }

    private static RowSource rows(byte[] content) throws IOException {
        if (packed(content)) {
            return new XlsxRows(content);
        }
        if (content.length > 4 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF) {
            throw new ProblemException(TableProblem.TABLE_OLD_FORMAT);
        }
        return first(content) == '{' ? new GeoJsonRows(content) : new CsvRows(content);
    }

    private static boolean packed(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static int first(byte[] content) {
        int mark = content.length > 3 && (content[0] & 0xFF) == 0xEF ? 3 : 0;
        for (int i = mark; i < content.length; i++) {
            if (!Character.isWhitespace(content[i])) {
                return content[i];
            }
        }
        return -1;
    }
}
