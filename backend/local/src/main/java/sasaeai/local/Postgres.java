package sasaeai.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sasaeai.local.process.Failure;
import sasaeai.local.process.Trees;

/** A real PostgreSQL 18 out of a jar. On its loopback port it trusts everybody, so passwords mean nothing here. */
final class Postgres implements AutoCloseable {
    static final String OWNER = "sasaeai_owner";
    static final String APP = "sasaeai_app";
    static final String KEYCLOAK = "keycloak";
    static final String DATABASE = "sasaeai";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static Postgres start(Workspace workspace, int port) {
        stopLeftover(workspace.postgresData());
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(
                workspace.logs().resolve("postgres.log").toFile());
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(workspace.postgresData())
                    .setCleanDataDirectory(false)
                    // The default is a folder in /tmp that any user of the machine may write to.
                    .setOverrideWorkingDirectory(workspace.postgresBinaries().toFile())
                    .setPort(port)
                    // The library starts it with -F, which is right for tests and wrong for kept data.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("timezone", "UTC")
                    // Not the locale of whoever starts it: the order of rows must be the same everywhere.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .setErrorRedirector(log)
                    .setOutputRedirector(log)
                    .start();
            Postgres postgres = new Postgres(server);
            postgres.createRolesAndDatabases();
            return postgres;
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new Failure(
                    "PostgreSQL did not start: %s. Its log is %s."
                            .formatted(e.getMessage(), workspace.logs().resolve("postgres.log")),
                    e);
        }
    }

    /** The server is nobody's child and survives a killed launcher; it says itself which process it is. */
    static boolean stopLeftover(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.isRegularFile(pidFile)) {
            return false;
        }
        try {
            long pid = Long.parseLong(
                    Files.readString(pidFile).lines().findFirst().orElse("").strip());
            Optional<ProcessHandle> server = ProcessHandle.of(pid)
                    // The pid may be somebody else's by now, even another PostgreSQL's.
                    .filter(process -> process.info().commandLine().orElse("").contains(data.toString()));
            server.ifPresent(process -> Trees.stop(process, Duration.ofSeconds(10)));
            return server.isPresent();
        } catch (IOException | NumberFormatException e) {
            return false; // the server judges a broken file itself
        }
    }

    private void createRolesAndDatabases() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : List.of(OWNER, APP, KEYCLOAK)) {
                createUnlessThere(statement, "pg_roles where rolname", role, "create role %s login");
            }
            createUnlessThere(statement, "pg_database where datname", DATABASE, "create database %s owner " + OWNER);
            createUnlessThere(statement, "pg_database where datname", KEYCLOAK, "create database %s owner " + KEYCLOAK);
        }
    }

    /** Whether an earlier start has imported this realm into Keycloak's database. */
    boolean knowsRealm(String name) {
        try (Connection connection = server.getDatabase(KEYCLOAK, KEYCLOAK).getConnection();
                Statement statement = connection.createStatement()) {
            return found(statement, "select 1 where to_regclass('public.realm') is not null")
                    && found(statement, "select 1 from public.realm where name = '%s'".formatted(name));
        } catch (SQLException e) {
            throw new Failure("The database of Keycloak cannot be read: %s.".formatted(e.getMessage()), e);
        }
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void createUnlessThere(Statement statement, String where, String name, String create)
            throws SQLException {
        if (!found(statement, "select 1 from %s = '%s'".formatted(where, name))) {
            statement.execute(create.formatted(name));
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
