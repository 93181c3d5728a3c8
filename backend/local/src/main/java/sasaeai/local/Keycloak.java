package sasaeai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sasaeai.local.process.Child;
import sasaeai.local.process.Failure;
import sasaeai.local.process.Leftovers;

/** A real Keycloak from its own distribution, built once for PostgreSQL and then started with the local realm. */
final class Keycloak {
    /** Of the service account, in the local realm only. */
    static final String SECRET = "sasaeai-local-secret";

    private static final String REALM = "sasaeai";

    static final String ADMIN = "admin";
    static final String ADMIN_PASSWORD = "sasaeai";
    private static final String NAME = "keycloak";

    private final Path home;
    private final Workspace workspace;
    private final Leftovers leftovers;

    Keycloak(Workspace workspace, String version, Leftovers leftovers) {
        this.home = workspace.keycloakHome(version);
        this.workspace = workspace;
        this.leftovers = leftovers;
    }

    boolean built() {
        return Files.exists(builtMarker());
    }

    /** Half a minute, once per version: a start that finds it done takes half as long. */
    void build() {
        if (!Files.isRegularFile(script())) {
            throw new Failure("Keycloak is not unpacked in %s: run `make run`, which downloads it.".formatted(home));
        }
        List<String> command = List.of(
                script().toString(), "build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=false");
        Child build = Child.start("keycloak-build", command, home, environment(), workspace.logs(), leftovers);
        try (build) {
            if (build.awaitExit() != 0) {
                throw build.failure("failed");
            }
            Files.writeString(builtMarker(), "");
        } catch (IOException e) {
            throw new Failure("The folder %s cannot be written: %s.".formatted(home, e.getMessage()), e);
        }
    }

    Child start(Settings settings, Postgres postgres) {
        List<String> command = new ArrayList<>(List.of(
                script().toString(),
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.keycloakPort(),
                "--http-management-port=" + settings.managementPort(),
                "--hostname=" + settings.keycloak(),
                "--db-url=" + postgres.url(Postgres.KEYCLOAK),
                "--db-username=" + Postgres.KEYCLOAK,
                "--db-password=" + Postgres.KEYCLOAK,
                "--db-pool-max-size=20",
                // Each poll of a server that is still starting would be a line.
                "--log-level=info,io.smallrye.health:warn"));
        // An import of what is there changes nothing, but takes two seconds to find that out.
        if (!postgres.knowsRealm(REALM)) {
            writeRealm();
            command.add("--import-realm");
        }
        Map<String, String> environment = environment();
        environment.put("SASAEAI_KEYCLOAK_SECRET", SECRET); // the import fills it into the realm file
        environment.put("SASAEAI_APP_URL", settings.app().toString());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        return Child.start(NAME, command, home, environment, workspace.logs(), leftovers);
    }

    private void writeRealm() {
        Path production = workspace.backend().resolve("keycloak/realm-sasaeai.json");
        try {
            RealmFile.writeLocal(production, home.resolve("data/import/sasaeai-realm.json"));
        } catch (IOException e) {
            throw new Failure("The realm file %s cannot be used: %s.".formatted(production, e.getMessage()), e);
        }
    }

    private Path script() {
        return home.resolve("bin/kc.sh");
    }

    private Path builtMarker() {
        return home.resolve(".built-for-postgres");
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // One user on one machine: the quick start is worth more than throughput.
        environment.put("JAVA_OPTS_APPEND", "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        return environment;
    }
}
