package sasaeai.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    private Path directory;

    private Process orphan;

    @BeforeEach
    void startAScriptWithAChild() throws IOException {
        orphan = new ProcessBuilder("sh", "-c", "sleep 600; true").start();
    }

    @AfterEach
    void leaveNothing() {
        orphan.descendants().forEach(ProcessHandle::destroyForcibly);
        orphan.destroyForcibly();
    }

    @Test
    void whatAKilledRunLeftIsStoppedWithItsChildren() throws IOException {
        while (orphan.descendants().findAny().isEmpty()) {
            Thread.onSpinWait();
        }
        List<ProcessHandle> children = orphan.descendants().toList();
        new Leftovers(directory).record("keycloak", orphan.toHandle());

        int stopped = new Leftovers(directory).takeOver();

        assertEquals(1, stopped);
        assertFalse(orphan.isAlive());
        assertFalse(children.getFirst().isAlive());
        assertFalse(Files.exists(directory.resolve("keycloak")));
    }

    @Test
    void aStrangerWhoGotThePidSinceIsLeftAlone() throws IOException {
        Instant earlier = orphan.info().startInstant().orElseThrow().minusSeconds(60);
        Files.writeString(directory.resolve("keycloak"), orphan.pid() + " " + earlier);

        int stopped = new Leftovers(directory).takeOver();

        assertEquals(0, stopped);
        assertTrue(orphan.isAlive());
    }

    @Test
    void aFileCutShortByTheKillIsIgnored() throws IOException {
        Files.writeString(directory.resolve("keycloak"), Long.toString(orphan.pid()));

        assertEquals(0, new Leftovers(directory).takeOver());
        assertTrue(orphan.isAlive());
    }

    @Test
    void aSecondLauncherIsRefusedWhileTheFirstRuns() {
        Leftovers leftovers = new Leftovers(directory);
        leftovers.record("launcher", orphan.toHandle());

        Failure failure = assertThrows(Failure.class, leftovers::takeOver);

        assertTrue(failure.sentence().contains("already running here (process " + orphan.pid() + ")"));
        assertTrue(orphan.isAlive());
    }

    @Test
    void whatWasStoppedIsForgottenWithItsDescendants() {
        Leftovers leftovers = new Leftovers(directory);
        leftovers.record("keycloak", orphan.toHandle());
        leftovers.record("keycloak-" + orphan.pid(), orphan.toHandle());
        leftovers.record("backend", orphan.toHandle());

        leftovers.forget("keycloak");

        assertEquals(List.of("backend"), List.of(directory.toFile().list()));
    }
}
