package sasaeai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;

/** What one request for one noun makes the backend say to PostgreSQL. */
record Statements(List<Captured> all) {

    /** Listens in to a single warm request. */
    static Statements of(Server server, Backend backend, Noun noun)
            throws IOException, SQLException, InterruptedException {
        for (int i = 0; i < 50; i++) {
            backend.get(noun);
        }
        server.listen(true);
        Thread.sleep(1000); // backends read the changed setting before their next statement
        backend.get(noun);
        long position = Files.size(server.statements());
        backend.get(noun);
        Thread.sleep(300); // the log has a writer of its own
        List<Captured> heard = Captured.since(server.statements(), position, Server.APP);
        server.listen(false);
        return new Statements(heard);
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
