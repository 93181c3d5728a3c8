package sasaeai.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One statement that the backend sent, with the values that it bound; read from PostgreSQL's own log. */
record Captured(String sql, List<@Nullable String> values) {
    private static final Pattern SENT = Pattern.compile("(?s)(?:execute [^:]*|statement): (.*)");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What was logged behind this position of the file by the given role. */
    static List<Captured> since(Path log, long position, String role) throws IOException {
        List<Captured> found = new ArrayList<>();
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(position);
            byte[] bytes = new byte[(int) (file.length() - position)];
            file.readFully(bytes);
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank()) {
                    add(found, MAPPER.readTree(line), role);
                }
            }
        }
        return found;
    }

    private static void add(List<Captured> found, JsonNode entry, String role) {
        Matcher sent = SENT.matcher(entry.path("message").asText());
        if (!role.equals(entry.path("user").asText()) || !sent.matches()) {
            return;
        }
        List<@Nullable String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(entry.path("detail").asText());
        while (value.find()) {
            values.add(value.group(2) == null ? null : value.group(2).replace("''", "'"));
        }
        found.add(new Captured(sent.group(1), values));
    }

    boolean isControl() {
        return sql.matches("(?is)\\s*(BEGIN|COMMIT|ROLLBACK|SET|SHOW)\\b.*");
    }

    /** The same for pgbench: values as variables, and no colon that pgbench could take for one. */
    String asScript(String prefix) {
        String script = sql.replaceAll("(?<=[A-Za-z0-9]):(?=[A-Za-z])", "' || chr(58) || '");
        Matcher parameter = Pattern.compile("\\$(\\d+)").matcher(script);
        return parameter
                        .replaceAll(found -> values.get(Integer.parseInt(found.group(1)) - 1) == null
                                ? "NULL"
                                : ":" + prefix + found.group(1))
                        .strip()
                + ";\n";
    }

    /** {@code -D name=value} for each value. */
    List<String> definitions(String prefix) {
        List<String> definitions = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                definitions.add("-D");
                definitions.add(prefix + (i + 1) + "=" + values.get(i));
            }
        }
        return definitions;
    }
}
