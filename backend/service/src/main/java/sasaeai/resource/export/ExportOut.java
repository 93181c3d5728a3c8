package sasaeai.resource.export;

import java.io.IOException;

/** A file of resources, written one after the other. */
interface ExportOut extends AutoCloseable {
    void write(ExportedRow row) throws IOException;

    @Override
    void close() throws IOException;
}
