package sasaeai.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What is measured of resources and gaps, printed as further tables of docs/performance.md. */
final class ResourceReport {
    private static final String HEAD =
            "| %s | %s | %s | ratio (median) | rounds | reach |%n|---|---|---|---|---|---|%n";
    private static final int WARM_SECONDS = 12;
    private static final String GEOJSON = "application/geo+json";
    private static final String JSON = "application/json";
    private static final String MAP = "resources";
    private static final List<List<String>> LISTS = List.of(
            List.of("resources of a kind on Thursdays (50)", "resources?kind=KIND03&weekday=THURSDAY"),
            List.of("resources within a frame (50)", "resources?bbox=138.98,36.31,139.02,36.35"),
            List.of("the nearest resources (50)", "resources?near=36.33,139.0&within=3000"));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final PrintStream out;
    private final Server server;
    private final Path folder;
    private final int seconds;

    ResourceReport(PrintStream out, Server server, Path folder, int seconds) {
        this.out = out;
        this.server = server;
        this.folder = folder;
        this.seconds = seconds;
    }

    void print(Path jar, Tokens tokens, boolean nation) throws IOException, SQLException, InterruptedException {
        try (Backend city = Backend.start(folder, jar, server, Size.CITY.database, tokens, Bench.freePort())) {
            city.awaitAnswer(Noun.COUNCILS);
            map(city);
            gaps(city);
            if (nation) {
                growth(city, jar, tokens);
            }
        }
        if (nation) {
            new NationalGaps(out, server).print();
        }
    }

    private void map(Backend city) throws IOException, SQLException, InterruptedException {
        load(city, MAP, GEOJSON).perSecond(Math.max(WARM_SECONDS, seconds));
        Captured sent = sent(city);
        Path script = folder.resolve("map.sql");
        Files.writeString(script, sent.asScript("v"));
        Pgbench sql = new Pgbench(server, Size.CITY.database, script, sent.definitions("v"));
        Rounds rounds = new Rounds(seconds)
                .add("http", load(city, MAP, GEOJSON)::perSecond)
                .add("sql", sql::perSecond)
                .run();
        out.printf("%n" + HEAD, "read", "HTTP/s", "the same SQL/s");
        out.println(rounds.row("10,000 resources as GeoJSON", "http", "sql", "≥ 0.8"));
        byte[] body = get(city, MAP, GEOJSON).body();
        out.printf(
                "%n10,000 resources as GeoJSON: %,d bytes, %,d bytes gzip (reach ≤ 170 KB)%n",
                body.length, zipped(body));
    }

    /** The last statement of one warm request. */
    private Captured sent(Backend city) throws IOException, SQLException, InterruptedException {
        server.listen(true);
        Thread.sleep(1000); // backends read the changed setting before their next statement
        get(city, MAP, GEOJSON);
        long position = Files.size(server.statements());
        get(city, MAP, GEOJSON);
        Thread.sleep(500); // the log has a writer of its own
        List<Captured> heard = Captured.since(server.statements(), position, Server.APP);
        server.listen(false);
        return heard.stream().filter(each -> !each.isControl()).toList().getLast();
    }

    private void gaps(Backend city) throws IOException, InterruptedException {
        load(city, "gaps", JSON).perSecond(Math.max(WARM_SECONDS, seconds));
        List<Double> milliseconds = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < 120; i++) {
            long begun = System.nanoTime();
            size = get(city, "gaps", JSON).body().length;
            if (i >= 20) {
                milliseconds.add((System.nanoTime() - begun) / 1e6);
            }
        }
        List<Double> sorted = milliseconds.stream().sorted().toList();
        out.printf(
                "%nGaps of 126 areas × 15 kinds, 10,000 resources, over HTTP, one at a time: median %.0f ms, p95 %.0f ms"
                        + " (reach ≤ 50), %,d bytes%n",
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), size);
    }

    private void growth(Backend city, Path jar, Tokens tokens) throws IOException, InterruptedException {
        try (Backend country = Backend.start(folder, jar, server, Size.NATION.database, tokens, Bench.freePort())) {
            country.awaitAnswer(Noun.COUNCILS);
            out.printf("%n" + HEAD, "read", "city/s", "nation/s");
            for (List<String> read : LISTS) {
                load(city, read.get(1), JSON).perSecond(seconds);
                load(country, read.get(1), JSON).perSecond(Math.max(WARM_SECONDS, seconds));
                Rounds rounds = new Rounds(seconds)
                        .add("city", load(city, read.get(1), JSON)::perSecond)
                        .add("nation", load(country, read.get(1), JSON)::perSecond)
                        .run();
                out.println(rounds.row(read.get(0), "city", "nation", "≤ 1.3"));
            }
        }
    }

    private static Wrk load(Backend backend, String path, String accept) {
        return new Wrk(
                backend.url(path),
                List.of("-H", "Authorization: Bearer " + backend.token(Caller.CITY), "-H", "Accept: " + accept));
    }

    private static HttpResponse<byte[]> get(Backend backend, String path, String accept)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(backend.url(path)))
                .header("Authorization", "Bearer " + backend.token(Caller.CITY))
                .header("Accept", accept)
                .build();
        HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static int zipped(byte[] body) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(body);
        }
        return zipped.size();
    }
}
