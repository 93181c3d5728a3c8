package sasaeai.shared.table.out;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sasaeai.shared.table.CellText;

/** A CSV file in UTF-8 with the mark by which Excel knows it. */
public final class CsvOut implements TableOut {
    private final CsvWriter csv;

    public CsvOut(OutputStream out) {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write('\uFEFF');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CellText::guarded).toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
