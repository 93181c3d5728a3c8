package sasaeai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that makes load, and the number that it prints. */
final class Tool {
    static final int CLIENTS = 8;

    private Tool() {}

    static void require(String program, String sentence) throws InterruptedException {
        try {
            new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            throw new Missing(sentence);
        }
    }

    static String run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.getFirst() + " failed:\n" + output);
        }
        return output;
    }

    static double number(String output, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("No number like " + pattern + " in:\n" + output);
        }
        return Double.parseDouble(matcher.group(1));
    }

    /** What is not installed, as one sentence. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String sentence) {
            super(sentence);
        }
    }
}
