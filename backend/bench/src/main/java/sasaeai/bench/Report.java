package sasaeai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The measurements in their order, printed as the tables of docs/performance.md. */
final class Report {
    private static final String HEAD =
            "| %s | %s | %s | ratio (median) | rounds | reach |%n|---|---|---|---|---|---|%n";

    /** Until the compiler of the JVM has seen enough; on two cores it shares them with everything else. */
    private static final int WARM_SECONDS = 12;

    private static final String VOICE = """
            {"category":"SHOPPING","areaId":"%s","place":"公民館の前","heardOn":"2026-11-01","text":"坂がつらくて買い物に行けない"}""".formatted(Noun.made("area7"));

    private final PrintStream out;
    private final Server server;
    private final Path folder;
    private final int seconds;

    Report(PrintStream out, Server server, Path folder, int seconds) {
        this.out = out;
        this.server = server;
        this.folder = folder;
        this.seconds = seconds;
    }

    void print(Path jar, Tokens tokens, boolean nation) throws IOException, SQLException, InterruptedException {
        long begun = System.nanoTime();
        try (Backend city = Backend.start(folder, jar, server, Size.CITY.database, tokens, Bench.freePort())) {
            city.awaitAnswer(Noun.COUNCILS);
            out.printf("%nStart to the first answer: %.1f s%n", (System.nanoTime() - begun) / 1e9);
            warm(city);
            statements(city);
            unchanged(city);
            create(city);
            pack(city);
            out.printf(
                    "%nResident memory after this load at -Xmx256m: %d MB (reach ≤ 350)%n", city.residentMegabytes());
            if (nation) {
                growth(city, jar, tokens);
            }
        }
    }

    private void warm(Backend backend) throws IOException, InterruptedException {
        for (Noun noun : Noun.values()) {
            Wrk.get(backend, noun).perSecond(Math.max(WARM_SECONDS, seconds));
        }
    }

    private void statements(Backend city) throws IOException, SQLException, InterruptedException {
        Map<Noun, Statements> heard = new EnumMap<>(Noun.class);
        for (Noun noun : Noun.values()) {
            heard.put(noun, Statements.of(server, city, noun));
        }
        List<String> alone = new ArrayList<>();
        List<String> inTransaction = new ArrayList<>();
        for (Map.Entry<Noun, Statements> entry : heard.entrySet()) {
            Noun noun = entry.getKey();
            Rounds rounds = new Rounds(seconds)
                    .add("http", Wrk.get(city, noun)::perSecond)
                    .add("sql", Pgbench.read(server, Size.CITY, folder, noun, entry.getValue())::perSecond)
                    .add("tx", Pgbench.transaction(server, Size.CITY, folder, noun, entry.getValue())::perSecond)
                    .run();
            alone.add(rounds.row(noun.label, "http", "sql", "≥ 0.35"));
            inTransaction.add(rounds.row(noun.label, "http", "tx", "≥ 0.5"));
        }
        out.printf("%n" + HEAD, "read", "HTTP/s", "the same SQL/s");
        alone.forEach(out::println);
        out.printf("%n" + HEAD, "read", "HTTP/s", "in a told transaction/s");
        inTransaction.forEach(out::println);
        out.printf("%n| read | statements | with BEGIN and COMMIT |%n|---|---|---|%n");
        heard.forEach((noun, sent) -> out.printf("| %s | %d | %d |%n", noun.label, sent.count(), sent.roundTrips()));
    }

    private void unchanged(Backend city) throws IOException, InterruptedException {
        out.printf("%n" + HEAD, "read", "304/s", "200/s");
        for (Noun noun : Noun.values()) {
            Rounds rounds = new Rounds(seconds)
                    .add("304", Wrk.unchanged(city, noun)::perSecond)
                    .add("200", Wrk.get(city, noun)::perSecond)
                    .run();
            out.println(rounds.row(noun.label, "304", "200", "≥ 2"));
        }
    }

    private void create(Backend city) throws IOException, InterruptedException {
        Wrk.create(city, folder, VOICE)
                .perSecond(Math.max(WARM_SECONDS, seconds)); // after all reads: it changes their rows
        Rounds rounds = new Rounds(seconds)
                .add("http", Wrk.create(city, folder, VOICE)::perSecond)
                .add("sql", Pgbench.insert(server, Size.CITY, folder)::perSecond)
                .run();
        out.printf("%n" + HEAD, "create", "HTTP/s", "plain INSERT/s");
        out.println(rounds.row("voice with an idempotency key", "http", "sql", "≥ 0.25"));
    }

    private void pack(Backend city) throws IOException, InterruptedException {
        String path = Noun.MEETING.path + "/pack.pdf";
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            long begun = System.nanoTime();
            int status = city.get(Caller.CENTER, path).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + " answered " + status + " on " + LocalDate.now());
            }
            if (i >= 20) {
                milliseconds.add((System.nanoTime() - begun) / 1e6);
            }
        }
        List<Double> sorted = milliseconds.stream().sorted().toList();
        out.printf(
                "%npack.pdf, warm, one at a time: median %.0f ms, p95 %.0f ms (reach ≤ 250)%n",
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
    }

    private void growth(Backend city, Path jar, Tokens tokens) throws IOException, InterruptedException {
        try (Backend country = Backend.start(folder, jar, server, Size.NATION.database, tokens, Bench.freePort())) {
            country.awaitAnswer(Noun.COUNCILS);
            warm(country);
            out.printf("%n" + HEAD, "read", "city/s", "nation/s");
            for (Noun noun : Noun.values()) {
                Rounds rounds = new Rounds(seconds)
                        .add("city", Wrk.get(city, noun)::perSecond)
                        .add("nation", Wrk.get(country, noun)::perSecond)
                        .run();
                out.println(rounds.row(noun.label, "city", "nation", "≤ 1.3"));
            }
        }
    }
}
