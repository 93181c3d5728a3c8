package sasaeai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** How long everybody's papers take: the guidebook of the town that {@code papers.sql} made, and the map of its largest area. */
final class PaperReport {
    private static final String TOWN = "102041";
    private static final int RUNS = 10;
    private static final String BOOK = "resource-guidebook.pdf?schemeId=" + Noun.made("bookscheme1");
    private static final String OTHER_BOOK = "resource-guidebook.pdf?schemeId=" + Noun.made("bookscheme2");
    private static final String MAP = "resource-maps/" + Noun.made("bookwhole") + "/map.pdf?size=A3";

    private final HttpClient http = HttpClient.newHttpClient();
    private final PrintStream out;
    private final Server server;
    private final Path folder;
    private int edition;

    PaperReport(PrintStream out, Server server, Path folder) {
        this.out = out;
        this.server = server;
        this.folder = folder;
    }

    void print(Path jar, Tokens tokens) throws IOException, SQLException, InterruptedException {
        try (Backend town = Backend.start(folder, jar, server, Size.CITY.database, tokens, Bench.freePort())) {
            town.awaitAnswer(Noun.COUNCILS);
            out.printf("%n- Guidebook of 300 entries, over HTTP, the first of a JVM: %.1f s%n", seconds(town, BOOK));
            out.printf("- the same, kept: %.3f s%n", seconds(town, BOOK));
            out.printf("- each with a changed entry, one at a time: %s (reach ≤ 5 s)%n", changed(town, BOOK));
            out.printf("- two books at once, both there after: %.1f s%n", twoAtOnce(town));
            out.printf("- Map of 300 entries, A3, each with a changed entry: %s%n", changed(town, MAP));
            out.printf("- Resident memory after these at -Xmx256m: %d MB%n", town.residentMegabytes());
        }
    }

    private String changed(Backend town, String paper) throws IOException, SQLException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            change();
            seconds.add(seconds(town, paper));
        }
        List<Double> sorted = seconds.stream().sorted().toList();
        return "median %.1f s, longest %.1f s".formatted(Rounds.median(seconds), sorted.getLast());
    }

    private double twoAtOnce(Backend town) throws SQLException {
        change();
        long begun = System.nanoTime();
        List<CompletableFuture<HttpResponse<byte[]>>> both = List.of(
                http.sendAsync(request(town, BOOK), HttpResponse.BodyHandlers.ofByteArray()),
                http.sendAsync(request(town, OTHER_BOOK), HttpResponse.BodyHandlers.ofByteArray()));
        both.forEach(book -> require(book.join()));
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What is unchanged is not printed again. */
    private void change() throws SQLException {
        server.asSuperuser(
                Size.CITY.database,
                "UPDATE resource SET note = '%d回目の変更' WHERE id = '%s'".formatted(++edition, Noun.made("bookentry1")));
    }

    private double seconds(Backend town, String paper) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        require(http.send(request(town, paper), HttpResponse.BodyHandlers.ofByteArray()));
        return (System.nanoTime() - begun) / 1e9;
    }

    private static HttpRequest request(Backend town, String paper) {
        return HttpRequest.newBuilder(URI.create(town.url(TOWN, paper))).build();
    }

    private static void require(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
    }
}
