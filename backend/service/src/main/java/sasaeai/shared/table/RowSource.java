package sasaeai.shared.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows one after the other; never more than a few of them in memory. */
interface RowSource extends Closeable {
    /** Null behind the last row. */
    @Nullable
    TableRow next() throws IOException;
}
