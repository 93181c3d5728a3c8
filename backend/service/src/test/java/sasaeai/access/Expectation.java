package sasaeai.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One row of access/expectations.csv: an operation and sixteen statuses, in the order of {@link Attempts.Who} and within
 * each of {@link Attempts.Whose}.
 */
record Expectation(String operationId, List<String> statuses) {

    static List<Expectation> read() {
        try (InputStream file = Expectation.class.getResourceAsStream("/access/expectations.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 2))
                    .map(parts -> new Expectation(
                            parts[0].strip(),
                            Arrays.stream(parts[1].split("[|\\s]+"))
                                    .filter(status -> !status.isEmpty())
                                    .toList()))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public String toString() {
        return operationId;
    }
}
