package sasaeai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * `make bench`: ratios of the backend to bare PostgreSQL, from one run on one machine. Arguments: seconds per load; `city`
 * without the nation; of {@link #PARTS} those that are wanted, without any all.
 */
public final class Bench {
    private static final List<String> PARTS = List.of("reads", "resources", "papers", "import");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        try {
            Tool.require("wrk", "wrk was not found: install it (on Debian: apt-get install wrk).");
            Tool.require(
                    "pgbench", "pgbench was not found: install it (on Debian: apt-get install postgresql-contrib).");
            List<String> words = List.of(arguments);
            int seconds = words.stream()
                    .filter(word -> word.matches("\\d+"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(6);
            run(seconds, words);
        } catch (Tool.Missing missing) {
            System.err.println("✗ " + missing.getMessage());
            System.exit(1);
        }
    }

    private static void run(int seconds, List<String> words) throws IOException, SQLException, InterruptedException {
        List<String> wanted = words.stream().anyMatch(PARTS::contains) ? words : PARTS;
        boolean nation = !words.contains("city") && (wanted.contains("reads") || wanted.contains("resources"));
        Path root = checkout();
        Path jar = root.resolve("backend/service/target/quarkus-app/quarkus-run.jar");
        Path folder = root.resolve(".local/bench");
        delete(folder);
        PrintStream out = System.out;
        Tokens tokens = new Tokens();
        try (Server server = Server.start(folder, root.resolve(".local/postgres-binaries"))) {
            for (Size size : nation ? Size.values() : new Size[] {Size.CITY}) {
                out.printf("Filling the %s …%n", size.database);
                server.create(size.database);
                try (Backend migrating = Backend.start(folder, jar, server, size.database, tokens, freePort())) {
                    migrating.awaitTables();
                }
                size.load(server);
            }
            if (wanted.contains("reads")) {
                new Report(out, server, folder, seconds).print(jar, tokens, nation);
            }
            if (wanted.contains("resources")) {
                new ResourceReport(out, server, folder, seconds).print(jar, tokens, nation);
            }
            if (wanted.contains("papers")) {
                new PaperReport(out, server, folder).print(jar, tokens);
            }
            if (wanted.contains("import")) {
                new ImportReport(out, server, folder).print(jar, tokens);
            }
        } finally {
            delete(folder.resolve("data"));
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path checkout() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("backend/bench/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new Tool.Missing("Run the benchmark inside the checkout of Sasaeai.");
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }
}
