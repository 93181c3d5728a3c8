package sasaeai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import sasaeai.local.process.Failure;
import sasaeai.local.process.Leftovers;

/** Where things are: the checkout, and the folder inside it that keeps the data, logs and pids of one run. */
record Workspace(Path root, Path data) {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long NEEDED_MEGABYTES = 500;

    /** The checkout that this program was built in. */
    static Path checkout() {
        try {
            Path code = Path.of(Workspace.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path folder = code; folder != null; folder = folder.getParent()) {
                if (Files.isRegularFile(folder.resolve("backend/local/pom.xml"))) {
                    return folder;
                }
            }
            throw new Failure("The launcher must stay inside the checkout of Sasaeai, but it is " + code + ".");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Workspace kept() {
        Path root = checkout();
        return new Workspace(root, root.resolve(".local"));
    }

    static Workspace thrownAway() {
        Path root = checkout();
        return new Workspace(root, root.resolve(".local/test"));
    }

    /** Shared by all runs: neither holds data. */
    Path keycloakHome(String version) {
        return root.resolve(".local/keycloak/keycloak-" + version);
    }

    Path postgresBinaries() {
        return root.resolve(".local/postgres-binaries");
    }

    Path postgresData() {
        return data.resolve("postgres");
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path backend() {
        return root.resolve("backend");
    }

    Path frontend() {
        return root.resolve("frontend");
    }

    Leftovers leftovers() {
        return new Leftovers(data.resolve("run"));
    }

    void prepare() {
        try {
            Files.createDirectories(logs());
            long free = Files.getFileStore(data).getUsableSpace() / MEGABYTE;
            if (free < NEEDED_MEGABYTES) {
                throw new Failure("The disk is nearly full: %d MB are free at %s, and Sasaeai needs %d MB to run."
                        .formatted(free, data, NEEDED_MEGABYTES));
            }
        } catch (IOException e) {
            throw new Failure("The folder %s cannot be written: %s.".formatted(data, e.getMessage()), e);
        }
    }

    /** Empties the data folder, but keeps the pids, which the reaping needs. */
    void clear() {
        delete(postgresData());
        delete(logs());
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
