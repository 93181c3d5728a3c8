package sasaeai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** How much there is: a city alone, or the same city among all others of the country. */
enum Size {
    CITY("city", 1, 1, 1, 1),
    NATION("nation", 1740, 9969, 1_196_880, 1_994_800);

    final String database;
    private final int towns;
    private final int councils;
    private final int meetings;
    private final int voices;

    Size(String database, int towns, int councils, int meetings, int voices) {
        this.database = database;
        this.towns = towns;
        this.councils = councils;
        this.meetings = meetings;
        this.voices = voices;
    }

    /** Fills the migrated database without its triggers, which would audit each made-up row. */
    void load(Server server) throws IOException, SQLException {
        String script;
        try (InputStream resource = Size.class.getResourceAsStream("data.sql")) {
            script = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
        server.asSuperuser(
                database,
                "SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '64MB';"
                        + script.replace("${towns}", Integer.toString(towns))
                                .replace("${councils}", Integer.toString(councils))
                                .replace("${meetings}", Integer.toString(meetings))
                                .replace("${voices}", Integer.toString(voices)));
        server.asSuperuser(database, "VACUUM ANALYZE");
        server.asSuperuser("postgres", "CHECKPOINT");
    }
}
