package sasaeai.local.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One program that the launcher started: its output is in a log file, its health at an address. */
public final class Child implements AutoCloseable {
    private static final Duration STARTUP = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LINES_SHOWN = 20;
    private static final long FULL_DISK = 5L * 1024 * 1024;

    private static final Path NOWHERE = Path.of("/dev/null");

    private final String name;
    private final Process process;
    private final Path log;
    private final Leftovers leftovers;

    private Child(String name, Process process, Path log, Leftovers leftovers) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.leftovers = leftovers;
    }

    public static Child start(
            String name,
            List<String> command,
            Path directory,
            Map<String, String> environment,
            Path logs,
            Leftovers leftovers) {
        Path log = logs.resolve(name + ".log");
        ProcessBuilder builder = builder(command, directory, environment)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        return start(name, builder, log, leftovers);
    }

    /** For a program that ends by itself: its output can be repeated to the person. */
    public static Child startPiped(
            String name,
            List<String> command,
            Path directory,
            Map<String, String> environment,
            Path logs,
            Leftovers leftovers) {
        ProcessBuilder builder = builder(command, directory, environment).redirectErrorStream(true);
        return start(name, builder, logs.resolve(name + ".log"), leftovers);
    }

    /** Copies the output to the log and, line by line, to the person, until the program ends; returns its exit code. */
    public int repeatOutput(PrintStream out) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter copy = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(line);
                copy.write(line + "\n");
            }
        } catch (IOException e) {
            throw new Failure("The output of %s was lost: %s.".formatted(name, e.getMessage()), e);
        }
        return awaitExit();
    }

    private static ProcessBuilder builder(List<String> command, Path directory, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(NOWHERE.toFile()); // the terminal's input is not for servers
        builder.environment().putAll(environment);
        return builder;
    }

    private static Child start(String name, ProcessBuilder builder, Path log, Leftovers leftovers) {
        try {
            Process process = builder.start();
            leftovers.record(name, process.toHandle());
            return new Child(name, process, log, leftovers);
        } catch (IOException e) {
            throw new Failure("%s could not be started: %s.".formatted(name, e.getMessage()), e);
        }
    }

    /** Returns when the address answers 2xx; fails at once when the program ends before that. */
    public void awaitHealthy(URI health) {
        Instant deadline = Instant.now().plus(STARTUP);
        try (HttpClient client = client()) {
            while (!answers(client, health)) {
                if (Instant.now().isAfter(deadline)) {
                    throw failure("did not become healthy within %d minutes".formatted(STARTUP.toMinutes()));
                }
                if (process.waitFor(150, TimeUnit.MILLISECONDS)) {
                    throw failure("stopped while it was starting (exit code %d)".formatted(process.exitValue()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The start of " + name + " was interrupted.", e);
        }
        leftovers.recordDescendants(name, process.toHandle());
    }

    /** Without this the client offers an upgrade to HTTP/2, which a server of web sockets never answers. */
    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static boolean answers(HttpClient client, URI health) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    /** Waits for a program that ends by itself. */
    public int awaitExit() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(name + " was interrupted.", e);
        }
    }

    public Process process() {
        return process;
    }

    public Failure failure(String whatHappened) {
        if (log.toFile().getUsableSpace() < FULL_DISK) {
            return new Failure("The disk is full, so %s %s: make room and run the same command again."
                    .formatted(name, whatHappened));
        }
        String tail = String.join("\n", lastLines()).indent(4).stripTrailing();
        return new Failure("%s %s. The end of its log (%s):%n%s".formatted(name, whatHappened, log, tail));
    }

    private List<String> lastLines() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
        } catch (IOException e) {
            return List.of("(the log cannot be read: " + e.getMessage() + ")");
        }
    }

    @Override
    public void close() {
        Trees.stop(process.toHandle(), PATIENCE);
        leftovers.forget(name);
    }
}
