package sasaeai.local;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds up the reports of all suites in one last line. Runs from its source file as well: it must be able to count a build
 * that failed.
 */
final class TestTotals {
    private static final List<String> REPORTS =
            List.of("backend/*/target/surefire-reports/TEST-*.xml", "frontend/test-results/units.xml");
    private static final String JOURNEYS = ".local/test/logs/journeys.log";

    // The three kinds of a test that did not pass are elements inside its testcase.
    private static final Pattern TEST = Pattern.compile("<testcase\\b");
    private static final Pattern PROBLEM = Pattern.compile("<(failure|error)\\b");
    private static final Pattern SKIPPED = Pattern.compile("<skipped\\b");
    private static final Pattern NODE_SUMMARY = Pattern.compile("(?m)^(?:ℹ|#) (pass|fail) (\\d+)\\s*$");

    private int passed;
    private int failed;

    /** The argument says how many parts failed; a part that broke without a failing test still counts as failed. */
    public static void main(String[] arguments) throws IOException {
        int broken = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
        TestTotals totals = of(Path.of(""));
        totals.failed = Math.max(totals.failed, broken);
        System.out.println(totals);
        System.exit(totals.failed == 0 ? 0 : 1);
    }

    static TestTotals of(Path root) throws IOException {
        TestTotals totals = new TestTotals();
        for (String pattern : REPORTS) {
            totals.addReports(root, pattern);
        }
        if (Files.isRegularFile(root.resolve(JOURNEYS))) {
            totals.addJourneys(Files.readString(root.resolve(JOURNEYS)));
        }
        return totals;
    }

    private void addReports(Path root, String pattern) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        Path base = root.resolve(pattern.substring(0, pattern.indexOf('/')));
        if (!Files.isDirectory(base)) {
            return;
        }
        try (Stream<Path> files = Files.find(base, 4, (file, attributes) -> matcher.matches(root.relativize(file)))) {
            for (Path file : files.toList()) {
                addJunit(Files.readString(file));
            }
        }
    }

    void addJunit(String xml) {
        int problems = count(PROBLEM, xml);
        passed += count(TEST, xml) - problems - count(SKIPPED, xml);
        failed += problems;
    }

    void addJourneys(String output) {
        Matcher matcher = NODE_SUMMARY.matcher(output);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(2));
            if (matcher.group(1).equals("pass")) {
                passed += number;
            } else {
                failed += number;
            }
        }
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    @Override
    public String toString() {
        return passed + " passed, " + failed + " failed";
    }
}
