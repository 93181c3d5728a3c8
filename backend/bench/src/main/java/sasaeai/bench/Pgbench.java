package sasaeai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Transactions a second of one script, prepared and planned once as for the backend, under its row-level security. */
record Pgbench(Server server, String database, Path script, List<String> definitions) {
    /** What a transaction of the service is told. */
    private static final String TELL = """
            SELECT set_config('app.tenant', '%s', false), set_config('app.subject', 'city', false),
                   set_config('app.operation', 'read', false), set_config('app.request_id', 'bench', false),
                   set_config('app.remote', '127.0.0.1', false), set_config('app.reason', NULL, false),
                   set_config('app.reads_only', 'off', false);
            """.formatted(Caller.MUNICIPALITY);

    /** The read alone: the least that anybody could do for this answer. */
    static Pgbench read(Server server, Size size, Path folder, Noun noun, Statements statements) throws IOException {
        Captured read = statements.last();
        Path script = folder.resolve(noun.name() + "-read.sql");
        Files.writeString(script, read.asScript("v"));
        return new Pgbench(server, size.database, script, read.definitions("v"));
    }

    /** The same in a transaction that is told its tenant first. */
    static Pgbench transaction(Server server, Size size, Path folder, Noun noun, Statements statements)
            throws IOException {
        Captured read = statements.last();
        Path script = folder.resolve(noun.name() + "-transaction.sql");
        Files.writeString(script, "BEGIN;\n" + TELL + read.asScript("v") + "COMMIT;\n");
        return new Pgbench(server, size.database, script, read.definitions("v"));
    }

    static Pgbench insert(Server server, Size size, Path folder) throws IOException {
        Path script = folder.resolve("insert.sql");
        Files.writeString(script, """
                INSERT INTO voice (municipality_code, category, area_id, place, heard_on, text, writer_id)
                VALUES ('%s', 'SHOPPING', '%s', '公民館の前', '2026-11-01', '坂がつらくて買い物に行けない', '%s');
                """.formatted(Caller.MUNICIPALITY, Noun.made("area7"), Noun.made("reader7")));
        return new Pgbench(server, size.database, script, List.of());
    }

    double perSecond(int seconds) throws IOException, InterruptedException {
        String clients = Integer.toString(Tool.CLIENTS);
        List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-j", "1", "-c", clients));
        command.addAll(List.of("-T", Integer.toString(seconds), "-f", script.toString()));
        command.addAll(definitions);
        command.addAll(List.of("-h", "127.0.0.1", "-p", Integer.toString(server.port()), "-U", Server.APP, database));
        String output = Tool.run(
                command,
                Map.of("PGOPTIONS", "-c plan_cache_mode=force_generic_plan -c app.tenant=" + Caller.MUNICIPALITY));
        if (output.contains("ERROR")) {
            throw new IllegalStateException(output);
        }
        return Tool.number(output, "tps = ([0-9.]+)");
    }
}
