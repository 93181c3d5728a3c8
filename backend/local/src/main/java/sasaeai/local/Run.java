package sasaeai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sasaeai.local.demo.DemoData;
import sasaeai.local.demo.DemoUser;
import sasaeai.local.process.Child;

/** `make run` and `make services`: kept data, the well-known ports, until Ctrl-C. */
final class Run {
    private static final String MARKER = "sasaeai-demo-data-";

    private Run() {}

    static int everything(Console console) {
        Workspace workspace = Workspace.kept();
        LocalStack stack = prepare(workspace, console);
        Settings settings = stack.settings();
        settings.requireFreePorts();

        Postgres postgres = stack.startPostgres();
        Child app = stack.startWebApp();
        Child keycloak = stack.startKeycloak(postgres);
        Child backend = stack.startBackend(postgres);
        LocalStack.together(
                () -> stack.awaitKeycloak(keycloak), () -> stack.awaitBackend(backend), () -> stack.awaitWebApp(app));
        loadDemoData(workspace, settings, console);
        console.print(welcome(settings));
        stack.awaitAny(List.of(keycloak, backend, app));
        return 1;
    }

    static int services(Console console) {
        LocalStack stack = prepare(Workspace.kept(), console);
        Settings settings = stack.settings();
        settings.requireFreeServicePorts();

        Postgres postgres = stack.startPostgres();
        Child keycloak = stack.startKeycloak(postgres);
        stack.awaitKeycloak(keycloak);
        console.print("\n# For a backend started by hand:");
        Backend.environment(settings, postgres)
                .forEach((name, value) -> console.print("export %s='%s'".formatted(name, value)));
        console.print("\nStop with Ctrl-C.");
        stack.awaitAny(List.of(keycloak));
        return 1;
    }

    private static LocalStack prepare(Workspace workspace, Console console) {
        workspace.prepare();
        LocalStack stack = new LocalStack(workspace, Settings.of(System.getenv()), console);
        int stopped = stack.leftovers().takeOver();
        Stopping.always(stack);
        if (stopped > 0) {
            console.say("Stopped what a killed run had left behind");
        }
        return stack;
    }

    private static void loadDemoData(Workspace workspace, Settings settings, Console console) {
        // Inside the database's folder: whoever throws the data away throws this away as well.
        Path marker = workspace.postgresData().resolve(MARKER + DemoData.VERSION);
        if (Files.exists(marker)) {
            return;
        }
        if (hasEarlierDemoData(workspace)) {
            console.say("The demo data of an earlier version stays as it is (`make reset` makes room for the new)");
            return;
        }
        console.say("Loading the four municipalities (only once) …");
        DemoData.load(settings.backend(), settings.keycloak(), console::say);
        try {
            Files.writeString(marker, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody has worked with since is not written over. */
    private static boolean hasEarlierDemoData(Workspace workspace) {
        return IntStream.range(1, DemoData.VERSION)
                .anyMatch(version -> Files.exists(workspace.postgresData().resolve(MARKER + version)));
    }

    private static String welcome(Settings settings) {
        String logins = DemoUser.ALL.stream()
                .map(user -> "    %-16s %s, %s".formatted(user.username(), user.municipalityName(), user.lastName()))
                .collect(Collectors.joining("\n"));
        return """

                Sasaeai runs.

                  App       %s
                  API       %s/api/v1
                  Keycloak  %s (administrator: %s / %s)

                  Logins, all with the password %s:
                %s

                Stop with Ctrl-C.""".formatted(
                        settings.app(),
                        settings.backend(),
                        settings.keycloak(),
                        Keycloak.ADMIN,
                        Keycloak.ADMIN_PASSWORD,
                        DemoUser.PASSWORD,
                        logins);
    }
}
