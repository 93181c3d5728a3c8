package sasaeai.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service as it ships, with a database and the key of {@link Tokens}; needs no Keycloak. */
final class Backend implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Tokens tokens;
    private final HttpClient http = HttpClient.newHttpClient();

    private Backend(Process process, int port, Tokens tokens) {
        this.process = process;
        this.port = port;
        this.tokens = tokens;
    }

    static Backend start(Path folder, Path jar, Server server, String database, Tokens tokens, int port)
            throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // target/quarkus-app/quarkus-run.jar
        Path options = jar.resolve("../../../jvm.options").normalize();
        List<String> command = List.of(java.toString(), "@" + options, "-jar", jar.toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.ofEntries(
                        Map.entry("SASAEAI_DATABASE_URL", server.url(database)),
                        Map.entry("SASAEAI_DATABASE_OWNER", Server.OWNER),
                        Map.entry("SASAEAI_DATABASE_OWNER_PASSWORD", Server.OWNER),
                        Map.entry("SASAEAI_DATABASE_USER", Server.APP),
                        Map.entry("SASAEAI_DATABASE_PASSWORD", Server.APP),
                        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", ""),
                        Map.entry("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey()),
                        Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER),
                        Map.entry("MALLOC_ARENA_MAX", "2"),
                        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port))));
        Path log = folder.resolve("backend-" + database + ".log");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new Backend(builder.start(), port, tokens);
    }

    /** Waits until this read is answered with its rows. */
    void awaitAnswer(Noun noun) throws IOException, InterruptedException {
        await(noun, 200);
    }

    /** Waits until anything answers: the tables are there, their rows may not be. */
    void awaitTables() throws IOException, InterruptedException {
        await(Noun.COUNCILS, 403);
    }

    private void await(Noun noun, int status) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The backend ended with code " + process.exitValue());
            }
            try {
                if (get(noun).statusCode() == status) {
                    return;
                }
            } catch (java.net.ConnectException notYet) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("The backend did not answer with " + status);
    }

    HttpResponse<byte[]> get(Noun noun) throws IOException, InterruptedException {
        return get(noun.caller, noun.path);
    }

    HttpResponse<byte[]> get(Caller caller, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Authorization", "Bearer " + tokens.of(caller))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    String url(String path) {
        return url(Caller.MUNICIPALITY, path);
    }

    String url(String municipality, String path) {
        return "http://127.0.0.1:%d/api/v1/municipalities/%s/%s".formatted(port, municipality, path);
    }

    String token(Caller caller) {
        return tokens.of(caller);
    }

    Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory in MB as the kernel counts it: heap, code, threads and all; 0 where there is no /proc. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
