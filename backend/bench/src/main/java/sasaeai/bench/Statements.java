package sasaeai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;

/** What one request for one noun makes the backend say to PostgreSQL. */
record Statements(List<Captured> all) {

    /** Listens in to a single warm request; of three, to that beside which the service had nothing else to do. */
    static Statements of(Server server, Backend backend, Noun noun)
            throws IOException, SQLException, InterruptedException {
        for (int i = 0; i < 50; i++) {
            backend.get(noun);
        }
        server.listen(true);
        Thread.sleep(1000); // backends read the changed setting before their next statement
        backend.get(noun);
        List<Captured> least = heard(server, backend, noun);
        for (int more = 0; more < 2; more++) {
            List<Captured> again = heard(server, backend, noun);
            least = again.size() < least.size() ? again : least;
        }
        server.listen(false);
        return new Statements(least);
    }

    private static List<Captured> heard(Server server, Backend backend, Noun noun)
            throws IOException, InterruptedException {
        long position = Files.size(server.statements());
        backend.get(noun);
        Thread.sleep(300); // the log has a writer of its own
        return Captured.since(server.statements(), position, Server.APP);
    }

    Captured last() {
        return all.stream().filter(sent -> !sent.isControl()).toList().getLast();
    }

    /** Without BEGIN and COMMIT: who asks, and what is read. */
    long count() {
        return all.stream().filter(sent -> !sent.isControl()).count();
    }

    long roundTrips() {
        return all.size();
    }
}
