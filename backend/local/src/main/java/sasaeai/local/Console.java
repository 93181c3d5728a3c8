package sasaeai.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the person at the terminal reads: one line per thing that got ready, with the seconds since the start. */
final class Console {
    private final Instant start = Instant.now();
    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    void say(String text) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, text);
        out.flush();
    }

    void print(String text) {
        out.println(text);
        out.flush();
    }
}
