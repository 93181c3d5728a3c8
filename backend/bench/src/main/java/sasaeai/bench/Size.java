package sasaeai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** How much there is: a city alone, or the same city among all others of the country. */
enum Size {
    CITY("city", 1, 1, 1, 1, 1, 1),
    NATION("nation", 1740, 9969, 1_196_880, 1_994_800, 219_874, 145_000);

    final String database;
    private final int towns;
    private final int councils;
    private final int meetings;
    private final int voices;
    private final int areas;
    private final int resources;

    Size(String database, int towns, int councils, int meetings, int voices, int areas, int resources) {
        this.database = database;
        this.towns = towns;
        this.councils = councils;
        this.meetings = meetings;
        this.voices = voices;
        this.areas = areas;
        this.resources = resources;
    }

    /** Fills the migrated database without its triggers, which would audit each made-up row. */
    void load(Server server) throws IOException, SQLException {
        String script = text("data.sql") + text("resources.sql") + text("papers.sql");
        server.asSuperuser(
                database,
                "SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '64MB';"
                        + script.replace("${towns}", Integer.toString(towns))
                                .replace("${councils}", Integer.toString(councils))
                                .replace("${meetings}", Integer.toString(meetings))
                                .replace("${voices}", Integer.toString(voices))
                                .replace("${areas}", Integer.toString(areas))
                                .replace("${resources}", Integer.toString(resources)));
        server.asSuperuser(database, "VACUUM ANALYZE");
        server.asSuperuser("postgres", "CHECKPOINT");
    }

    private static String text(String script) throws IOException {
        try (InputStream resource = Size.class.getResourceAsStream(script)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
