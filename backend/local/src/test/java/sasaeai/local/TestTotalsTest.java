package sasaeai.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTotalsTest {
    @TempDir
    private Path root;

    @Test
    void theReportsOfAllSuitesAreAddedUp() throws IOException {
        report("backend/service/target/surefire-reports/TEST-sasaeai.CouncilTest.xml", """
                <testsuite><testcase name="a" time="0.1"/>
                <testcase name="b"><failure message="&lt;failure>"/></testcase>
                <testcase name="c"><error/></testcase></testsuite>""");
        report("backend/local/target/surefire-reports/TEST-sasaeai.PortsTest.xml", "<testcase name=\"d\"/>");
        report("frontend/test-results/units.xml", "<testcase name=\"e\"/><testcase name=\"f\"><skipped/></testcase>");
        report(".local/test/logs/journeys.log", "✔ one month\nℹ tests 4\nℹ pass 3\nℹ fail 1\n");

        assertEquals("6 passed, 3 failed", TestTotals.of(root).toString());
    }

    @Test
    void nothingRanIsNothingPassed() throws IOException {
        assertEquals("0 passed, 0 failed", TestTotals.of(root).toString());
    }

    private void report(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
