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

    /** What the search for the heading has read already, and where it stopped: the first reader goes on from there. */
    private @Nullable Begun begun;

    private Table(byte[] content, TableRow heading, @Nullable Begun begun) {
        this.content = content;
        this.heading = heading;
        this.begun = begun;
    }

    private record Begun(List<TableRow> read, RowSource rest) {}

    /**
     * @param known whether a text is one of the headings looked for; where none is, the first row with two texts is taken
     */
    public static Table open(byte[] content, Predicate<String> known) {
        if (content.length > TableLimits.BYTES) {
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
        Begun begun = begin(content);
        return new Table(content, heading(begun.read(), known), begun);
    }

    /** As {@link #open}, of what was opened before: its heading is known. */
    public static Table reopen(byte[] content, int headingRow, List<String> headings) {
        return new Table(content, new TableRow(headingRow, headings), null);
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
        List<TableRow> read = begun == null ? List.of() : begun.read();
        try (RowSource rest = begun == null ? rows(content) : begun.rest()) {
            begun = null;
            int count = 0;
            for (TableRow row : read) {
                count = hand(row, count, reader);
            }
            for (TableRow row = rest.next(); row != null; row = rest.next()) {
                count = hand(row, count, reader);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int hand(TableRow row, int before, Consumer<TableRow> reader) {
        if (row.number() <= heading.number() || row.blank() || row.cells().equals(heading.cells())) {
            return before;
        }
        if (before == TableLimits.ROWS) {
            throw TableLimits.exceeded(row.number(), "row-limit");
        }
        reader.accept(row);
        return before + 1;
    }

    private static Begun begin(byte[] content) {
        List<TableRow> read = new ArrayList<>();
        try {
            RowSource rows = rows(content);
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                read.add(row);
                if (row.number() >= LAST_HEADING) {
                    break;
                }
            }
            return new Begun(read, rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TableRow heading(List<TableRow> rows, Predicate<String> known) {
        TableRow best = null;
        long most = 0;
        TableRow first = null;
        for (TableRow row : rows) {
            if (row.number() > LAST_HEADING) {
                break; // rows without any cell are not there, so that the last one read may lie far below
            }
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
