package sasaeai.resource.intake.staging;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams lines into a table; never more than a few of them in memory. */
final class Copy implements AutoCloseable {
    private static final int ENOUGH = 1 << 16;

    private final CopyIn copy;
    private final CopyText lines = new CopyText();

    Copy(Connection connection, String table) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN");
    }

    CopyText line() {
        return lines;
    }

    void endLine() throws SQLException {
        lines.end();
        if (lines.length() > ENOUGH) {
            write();
        }
    }

    void write(String text) throws SQLException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    void finish() throws SQLException {
        write();
        copy.endCopy();
    }

    private void write() throws SQLException {
        write(lines.take());
    }

    /** Ends what was not finished, so that the connection can be used to roll back. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
