package sasaeai.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    private Path directory;

    @Test
    void aProgramThatEndsWhileItStartsIsReportedWithTheEndOfItsLog() {
        try (Child child = start("for i in $(seq 30); do echo line $i; done; echo $WHY; exit 3")) {
            URI nobody = URI.create("http://127.0.0.1:" + Ports.free());

            Failure failure = assertThrows(Failure.class, () -> child.awaitHealthy(nobody));

            assertTrue(failure.sentence().startsWith("backend stopped while it was starting (exit code 3)."));
            assertTrue(failure.sentence().endsWith("line 30\n    no table"));
            assertFalse(failure.sentence().contains("line 11\n"));
        }
    }

    @Test
    void aProgramThatEndedByItselfLeavesNothingToReap() {
        Child child = start("echo $WHY; exit 0");

        assertEquals(0, child.awaitExit());
        child.close();

        assertFalse(child.process().isAlive());
        assertEquals(0, new Leftovers(directory.resolve("run")).takeOver());
    }

    private Child start(String script) {
        return Child.start(
                "backend",
                List.of("sh", "-c", script),
                directory,
                Map.of("WHY", "no table"),
                directory,
                new Leftovers(directory.resolve("run")));
    }
}
