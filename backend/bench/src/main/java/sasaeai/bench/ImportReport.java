package sasaeai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a list of 100,000 rows takes to come in, beside the 10,000 entries of a city, with the heap that ships. */
final class ImportReport {
    private static final int ROWS = 100_000;
    private static final int LOOKS = 3;
    private static final int LOOK_AGAIN_MILLIS = 50;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final PrintStream out;
    private final Server server;
    private final Path folder;

    ImportReport(PrintStream out, Server server, Path folder) {
        this.out = out;
        this.server = server;
        this.folder = folder;
    }

    void print(Path jar, Tokens tokens) throws IOException, SQLException, InterruptedException {
        out.printf(
                "%n| %,d rows | size | what | seconds | CPU of the service | CPU of PostgreSQL |%n|---|---|---|---|---|---|%n",
                ROWS);
        for (ListFile kind : ListFile.values()) {
            String database = "import_" + kind.name().toLowerCase(java.util.Locale.ROOT);
            server.copy(Size.CITY.database, database);
            byte[] file = kind.of(ROWS);
            try (Backend city = Backend.start(folder, jar, server, database, tokens, Bench.freePort())) {
                city.awaitAnswer(Noun.COUNCILS);
                String label = "| %s | %.1f MB |".formatted(kind, file.length / 1e6);
                String brought = "";
                for (int look = 1; look <= LOOKS; look++) {
                    brought = measure(city, label + " brought and shown, time " + look, () -> bring(city, file));
                }
                String last = brought;
                measure(city, label + " saved", () -> save(city, last));
                out.printf("%nResident memory at -Xmx256m: %d MB%n%n", city.residentMegabytes());
            }
        }
    }

    private String measure(Backend city, String label, Step step) throws IOException, InterruptedException {
        Duration service = city.used();
        Duration database = server.used();
        long begun = System.nanoTime();
        String answer = step.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                "%s | %.2f | %.2f | %.2f |%n",
                label,
                seconds,
                city.used().minus(service).toMillis() / 1e3,
                server.used().minus(database).toMillis() / 1e3);
        return answer;
    }

    private static String bring(Backend city, byte[] file) throws IOException, InterruptedException {
        String answer = send(city, "resource-imports", 201, BodyPublishers.ofByteArray(file), "*");
        require(answer, "\"added\":" + ROWS);
        return answer;
    }

    private static String save(Backend city, String brought) throws IOException, InterruptedException {
        String path = "resource-imports/" + field(brought, "\"id\":\"([0-9a-f-]{36})\"");
        String answer =
                send(city, path + "/save", 200, BodyPublishers.noBody(), field(brought, "\"version\":(\\d+)}?"));
        while (answer.contains("\"state\":\"SAVING\"")) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            answer = new String(city.get(Caller.CITY, path).body(), StandardCharsets.UTF_8);
        }
        require(answer, "\"state\":\"SAVED\"");
        return answer;
    }

    private static String send(Backend city, String path, int status, BodyPublisher body, String version)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(city.url(path)))
                .header("Authorization", "Bearer " + city.token(Caller.CITY))
                .header("Content-Type", "application/octet-stream")
                .header("If-Match", '"' + version + '"')
                .POST(body)
                .build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().replaceAll("\\s*([:,{}])\\s*", "$1");
    }

    private static void require(String answer, String part) {
        if (!answer.replaceAll("\\s*([:,{}])\\s*", "$1").contains(part)) {
            throw new IllegalStateException(
                    "Not " + part + ": " + answer.substring(0, Math.min(2_000, answer.length())));
        }
    }

    private static String field(String answer, String pattern) {
        Matcher field = Pattern.compile(pattern).matcher(answer);
        if (!field.find()) {
            throw new IllegalStateException("No " + pattern);
        }
        return field.group(1);
    }

    private interface Step {
        String run() throws IOException, InterruptedException;
    }
}
