package sasaeai.shared.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import sasaeai.shared.problem.ProblemException;

/** In which encoding a text was saved: what its mark says, else UTF-8, else Windows-31J, whichever all of it fits. */
record TextEncoding(Charset charset, int mark) {
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    static TextEncoding of(byte[] content) {
        return marked(content)
                .or(() -> plain(content))
                .orElseThrow(() -> new ProblemException(TableProblem.TABLE_UNREADABLE));
    }

    Reader reader(byte[] content) {
        return new InputStreamReader(new ByteArrayInputStream(content, mark, content.length - mark), charset);
    }

    private static Optional<TextEncoding> marked(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return fits(content, StandardCharsets.UTF_8, 3);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return fits(content, StandardCharsets.UTF_16LE, 2);
        }
        return starts(content, 0xFE, 0xFF) ? fits(content, StandardCharsets.UTF_16BE, 2) : Optional.empty();
    }

    private static Optional<TextEncoding> plain(byte[] content) {
        return fits(content, StandardCharsets.UTF_8, 0).or(() -> fits(content, WINDOWS_31J, 0));
    }

    private static Optional<TextEncoding> fits(byte[] content, Charset charset, int mark) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(content, mark, content.length - mark);
        CharBuffer some = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            some.clear();
            result = decoder.decode(from, some, true);
        } while (result.isOverflow());
        return result.isError() ? Optional.empty() : Optional.of(new TextEncoding(charset, mark));
    }

    private static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first line, to see what divides its cells. */
    static String firstLine(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && line.length() < TableLimits.CELL; c = text.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
