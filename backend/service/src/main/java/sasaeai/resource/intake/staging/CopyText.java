package sasaeai.resource.intake.staging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of PostgreSQL's COPY in text format after the other. */
final class CopyText {
    private final StringBuilder line = new StringBuilder();
    private boolean first = true;

    CopyText add(@Nullable Object value) {
        if (!first) {
            line.append('\t');
        }
        first = false;
        if (value == null) {
            line.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    /** An array of texts. */
    CopyText addAll(List<String> values) {
        StringBuilder array = new StringBuilder("{");
        for (int n = 0; n < values.size(); n++) {
            array.append(n == 0 ? "\"" : ",\"");
            array.append(values.get(n).replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return add(array.append('}'));
    }

    void end() {
        line.append('\n');
        first = true;
    }

    int length() {
        return line.length();
    }

    /** What has been written since the last time. */
    String take() {
        String text = line.toString();
        line.setLength(0);
        return text;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}
