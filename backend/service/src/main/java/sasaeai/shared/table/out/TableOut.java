package sasaeai.shared.table.out;

import java.io.Closeable;
import java.util.List;

/** Writes a table, row by row; what is in a cell stays text, whatever it begins with. */
public interface TableOut extends Closeable {
    void row(List<String> cells);

    @Override
    void close();
}
