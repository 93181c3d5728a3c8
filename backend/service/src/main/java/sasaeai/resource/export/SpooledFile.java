package sasaeai.resource.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file on disk that is written as a whole before it leaves, so that a failure is still an answer, and that is gone when it
 * was sent: the heap holds none of it.
 */
final class SpooledFile {
    private final FileChannel file;

    private SpooledFile(FileChannel file) {
        this.file = file;
    }

    /** Only this process can read it. */
    static SpooledFile create() throws IOException {
        Path path = Files.createTempFile("sasaeai-export", null);
        return new SpooledFile(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Closing it leaves the file to be read. */
    OutputStream out() {
        return new BufferedOutputStream(new FilterOutputStream(Channels.newOutputStream(file)) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }

    /** From its beginning; closing it deletes it. */
    InputStream in() throws IOException {
        file.position(0);
        return Channels.newInputStream(file);
    }

    void discard() throws IOException {
        file.close();
    }
}
