package sasaeai.local;

import java.io.UncheckedIOException;
import java.util.List;
import sasaeai.local.process.Failure;

/** Runs Sasaeai on one machine for real: `run`, `services` (PostgreSQL and Keycloak alone) or `test`. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Console console = new Console(System.out);
        try {
            System.exit(launch(arguments.length == 0 ? "run" : arguments[0], console));
        } catch (Failure failure) {
            // On Ctrl-C the children end first, which looks like a failure; the person knows why they ended.
            if (!Stopping.soon()) {
                console.print("\n✗ " + failure.sentence());
            }
            System.exit(1);
        } catch (UncheckedIOException broken) {
            console.print("\n✗ A file could not be written or read (is the disk full?): " + broken.getMessage());
            System.exit(1);
        }
    }

    private static int launch(String mode, Console console) {
        return switch (mode) {
            case "run" -> Run.everything(console);
            case "services" -> Run.services(console);
            case "test" -> TestRun.all(console);
            default ->
                throw new Failure("The launcher knows %s, but not “%s”."
                        .formatted(String.join(", ", List.of("run", "services", "test")), mode));
        };
    }
}
