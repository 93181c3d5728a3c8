package sasaeai.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sasaeai.local.demo.DemoData;
import sasaeai.local.process.Child;
import sasaeai.local.process.Failure;

/** The suites that need real neighbours, on free ports and data that is thrown away: backend tests, then journeys. */
final class TestRun {
    private final Workspace workspace;
    private final LocalStack stack;
    private final Console console;

    private TestRun(Workspace workspace, LocalStack stack, Console console) {
        this.workspace = workspace;
        this.stack = stack;
        this.console = console;
    }

    static int all(Console console) {
        Workspace workspace = Workspace.thrownAway();
        LocalStack stack = new LocalStack(workspace, Settings.anyFreePorts(), console);
        stack.leftovers().takeOver();
        Stopping.always(stack);
        Postgres.stopLeftover(workspace.postgresData());
        workspace.clear();
        workspace.prepare();
        return new TestRun(workspace, stack, console).suites();
    }

    private int suites() {
        Settings settings = stack.settings();
        Postgres postgres = stack.startPostgres();
        Child keycloak = stack.startKeycloak(postgres);
        stack.awaitKeycloak(keycloak);
        int backend = run(
                "backend-tests",
                "Backend tests",
                backendTests(),
                workspace.root(),
                backendEnvironment(settings, postgres));

        startApp(settings, postgres);
        // Run even after failed backend tests: one run should say everything that is wrong.
        int journeys = run(
                "journeys",
                "Browser journeys",
                List.of("npm", "run", "e2e"),
                workspace.frontend(),
                journeyEnvironment(settings));
        return backend == 0 ? journeys : backend;
    }

    private void startApp(Settings settings, Postgres postgres) {
        Child app = stack.startWebApp();
        Child service = stack.startBackend(postgres);
        LocalStack.together(() -> stack.awaitBackend(service), () -> stack.awaitWebApp(app));
        DemoData.load(settings.backend(), settings.keycloak(), console::say);
    }

    /** Up to `test` only: packaging again would replace the jar that this program runs from. */
    private List<String> backendTests() {
        return List.of("mvn", "-f", workspace.backend().resolve("pom.xml").toString(), "-B", "-ntp", "-fae", "test");
    }

    private static Map<String, String> backendEnvironment(Settings settings, Postgres postgres) {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("SASAEAI_TEST_DATABASE_URL", postgres.url("postgres") + "?user=postgres");
        environment.put("SASAEAI_TEST_KEYCLOAK_URL", settings.keycloak().toString());
        environment.put("SASAEAI_TEST_KEYCLOAK_SECRET", Keycloak.SECRET);
        return environment;
    }

    private Map<String, String> journeyEnvironment(Settings settings) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SASAEAI_APP_URL", settings.app().toString());
        environment.put("SASAEAI_API_URL", settings.backend().toString());
        environment.put("SASAEAI_KEYCLOAK_URL", settings.keycloak().toString());
        environment.put(
                "SASAEAI_BACKEND_LOG", workspace.logs().resolve("backend.log").toString());
        environment.put("CHROMIUM", chromium());
        return environment;
    }

    private static String chromium() {
        Optional<String> given = Optional.ofNullable(System.getenv("CHROMIUM")).filter(path -> !path.isBlank());
        return given.or(() -> List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome").stream()
                        .flatMap(name -> List.of(System.getenv("PATH").split(":")).stream()
                                .map(folder -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .map(Path::toString)
                        .findFirst())
                .orElseThrow(() -> new Failure("No Chromium was found: install it, or give its path as CHROMIUM=…"));
    }

    private int run(String name, String what, List<String> command, Path directory, Map<String, String> environment) {
        console.say(what + " …");
        int code = stack.runAloud(name, command, directory, environment);
        console.say(what + (code == 0 ? " passed" : " FAILED (exit code " + code + ")"));
        return code;
    }
}
