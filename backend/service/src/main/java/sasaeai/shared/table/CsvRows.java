package sasaeai.shared.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;

/** The records of a text with commas, semicolons or tabs; a record of several lines counts as one row, as in a sheet. */
final class CsvRows implements RowSource {
    private static final int LONGEST_FIELD = 1_000_000;

    private final CloseableIterator<CsvRecord> records;
    private int number;

    CsvRows(byte[] content) throws IOException {
        TextEncoding encoding = TextEncoding.of(content);
        Reader text = encoding.reader(content);
        records = CsvReader.builder()
                .fieldSeparator(separator(TextEncoding.firstLine(encoding.reader(content))))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text)
                .iterator();
    }

    @Override
    public @Nullable TableRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord fields = records.next();
            number++;
            List<String> cells = new ArrayList<>(fields.getFieldCount());
            for (int i = 0; i < fields.getFieldCount(); i++) {
                cells.add(CellText.clean(CellText.unguarded(fields.getField(i))));
            }
            return new TableRow(number, cells);
        } catch (CsvParseException broken) {
            throw new ProblemException(
                    TableProblem.TABLE_UNREADABLE, new ProblemError("/rows/" + (number + 1), "quote-open"));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static char separator(String line) {
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
