package sasaeai.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sasaeai.local.demo.DemoUser;
import sasaeai.local.process.Child;
import sasaeai.local.process.Failure;
import sasaeai.local.process.Leftovers;

/** The service as it ships, told where its neighbours are. */
final class Backend {
    private static final String NAME = "backend";

    private Backend() {}

    static Child start(Workspace workspace, Settings settings, Postgres postgres, Leftovers leftovers) {
        Path jar = workspace.backend().resolve("service/target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new Failure("The backend is not built: run `make run`, which builds it first.");
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String options = "@" + workspace.backend().resolve("service/jvm.options");
        // As for Keycloak: the second compiler of the JVM costs five seconds of the start, and pays only under load.
        List<String> command = List.of(java.toString(), options, "-XX:TieredStopAtLevel=1", "-jar", jar.toString());
        return Child.start(
                NAME, command, workspace.backend(), environment(settings, postgres), workspace.logs(), leftovers);
    }

    static Map<String, String> environment(Settings settings, Postgres postgres) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SASAEAI_DATABASE_URL", postgres.url(Postgres.DATABASE));
        environment.put("SASAEAI_DATABASE_OWNER", Postgres.OWNER);
        environment.put("SASAEAI_DATABASE_OWNER_PASSWORD", Postgres.OWNER);
        environment.put("SASAEAI_DATABASE_USER", Postgres.APP);
        environment.put("SASAEAI_DATABASE_PASSWORD", Postgres.APP);
        environment.put("SASAEAI_KEYCLOAK_URL", settings.keycloak().toString());
        // Java takes the first address of localhost, which may be ::1, where Keycloak does not listen.
        environment.put("SASAEAI_KEYCLOAK_INTERNAL_URL", "http://127.0.0.1:" + settings.keycloakPort());
        environment.put("SASAEAI_KEYCLOAK_SECRET", Keycloak.SECRET);
        environment.put("SASAEAI_APP_URL", settings.app().toString());
        environment.put("SASAEAI_MUNICIPALITIES", municipalities());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.backendPort()));
        return environment;
    }

    /** Each municipality with its first city officer, who invites everybody else. */
    static String municipalities() {
        Map<String, DemoUser> first = new LinkedHashMap<>();
        DemoUser.ALL.stream()
                .filter(user -> user.role().equals("city"))
                .forEach(user -> first.putIfAbsent(user.municipality(), user));
        return first.values().stream()
                .map(user -> String.join(":", user.municipality(), user.municipalityName(), user.username()))
                .collect(Collectors.joining(","));
    }
}
