package sasaeai.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers started processes in files, so that the run after a killed one can stop them. A file holds the pid and the
 * start instant: the system may have given the pid to somebody else since.
 */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** The system derives a start instant from its own, which a corrected clock moves. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(3);

    private static final String LAUNCHER = "launcher";

    private final Path directory;

    public Leftovers(Path directory) {
        this.directory = directory;
    }

    /** Reserves the directory for this launcher and stops what an earlier, killed one left behind. */
    public int takeOver() {
        alive(directory.resolve(LAUNCHER))
                .filter(other -> !other.equals(ProcessHandle.current()))
                .ifPresent(other -> {
                    throw new Failure(
                            "Sasaeai is already running here (process %d): stop it with Ctrl-C in its terminal, or with `kill %d`."
                                    .formatted(other.pid(), other.pid()));
                });
        int stopped = reap();
        record(LAUNCHER, ProcessHandle.current());
        return stopped;
    }

    public void record(String name, ProcessHandle process) {
        String started = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(name), process.pid() + " " + started + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script's java child survives a script that was killed hard, so it is remembered by itself. */
    public void recordDescendants(String name, ProcessHandle process) {
        process.descendants().forEach(child -> record(name + "-" + child.pid(), child));
    }

    public void forget(String name) {
        files().stream()
                .filter(file -> {
                    String other = file.getFileName().toString();
                    return other.equals(name) || other.startsWith(name + "-");
                })
                .forEach(Leftovers::delete);
    }

    public void forgetLauncher() {
        forget(LAUNCHER);
    }

    private int reap() {
        int stopped = 0;
        for (Path file : files()) {
            Optional<ProcessHandle> process = alive(file);
            if (process.isPresent()) {
                Trees.stop(process.get(), PATIENCE);
                stopped++;
            }
            delete(file);
        }
        return stopped;
    }

    private static Optional<ProcessHandle> alive(Path file) {
        try {
            String[] parts = (Files.readString(file).strip() + " ").split(" ", -1);
            Instant started = Instant.parse(parts[1]);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(instant ->
                                    Duration.between(instant, started).abs().compareTo(CLOCK_DRIFT) < 0)
                            .isPresent());
        } catch (IOException | NumberFormatException | DateTimeParseException e) {
            return Optional.empty(); // absent, or cut short by the kill: nothing can be said about it
        }
    }

    /** Newest first: the database was started first and is stopped last, when nobody is connected any more. */
    private List<Path> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted(
                            Comparator.comparing((Path file) -> file.toFile().lastModified())
                                    .reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
