package sasaeai.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A PostgreSQL 18 of the benchmark's own, as durable as the real one, which writes its statements down when asked. */
final class Server implements AutoCloseable {
    static final String OWNER = "sasaeai_owner";
    static final String APP = "sasaeai_app";

    private final EmbeddedPostgres postgres;
    private final Path statements;

    private Server(EmbeddedPostgres postgres, Path statements) {
        this.postgres = postgres;
        this.statements = statements;
    }

    static Server start(Path folder, Path binaries) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path log = folder.resolve("postgres.out");
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(binaries.toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "80")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", folder.toString())
                .setServerConfig("log_filename", "statements")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Server server = new Server(postgres, folder.resolve("statements.json"));
        server.asSuperuser("postgres", "CREATE ROLE " + OWNER + " LOGIN");
        server.asSuperuser("postgres", "CREATE ROLE " + APP + " LOGIN");
        return server;
    }

    void create(String database) throws SQLException {
        asSuperuser("postgres", "CREATE DATABASE %s OWNER %s".formatted(database, OWNER));
    }

    void copy(String from, String to) throws SQLException {
        asSuperuser("postgres", "CREATE DATABASE %s OWNER %s TEMPLATE %s".formatted(to, OWNER, from));
    }

    /** What all of its processes have used of the processors. */
    Duration used() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(statements.resolveSibling("data/postmaster.pid"))
                .getFirst()
                .strip());
        return ProcessHandle.of(pid).stream()
                .flatMap(postmaster -> postmaster.children())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether each statement, with its values, goes to {@link #statements()}. */
    void listen(boolean on) throws SQLException {
        asSuperuser("postgres", "ALTER SYSTEM SET log_statement = '%s'".formatted(on ? "all" : "none"));
        asSuperuser("postgres", "SELECT pg_reload_conf()");
    }

    Path statements() {
        return statements;
    }

    int port() {
        return postgres.getPort();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    void asSuperuser(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
