package sasaeai.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sasaeai.local.process.Child;
import sasaeai.local.process.Failure;
import sasaeai.local.process.Leftovers;

/** Serves the built single-page app and passes /api on to the backend, as Caddy does in production. */
final class WebApp {
    private static final String NAME = "app";

    private WebApp() {}

    static boolean built(Workspace workspace) {
        return Files.isRegularFile(workspace.frontend().resolve("dist/index.html"));
    }

    static Child start(Workspace workspace, Settings settings, Leftovers leftovers) {
        if (!built(workspace)) {
            throw new Failure("The app is not built: run `make run`, which builds it first.");
        }
        List<String> command = List.of(
                node(workspace),
                "node_modules/vite/bin/vite.js",
                "preview",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(settings.appPort()),
                "--strictPort");
        return Child.start(NAME, command, workspace.frontend(), environment(settings), workspace.logs(), leftovers);
    }

    static Map<String, String> environment(Settings settings) {
        return Map.of(
                "SASAEAI_APP_URL", settings.app().toString(),
                "SASAEAI_API_URL", "http://127.0.0.1:" + settings.backendPort(),
                "SASAEAI_KEYCLOAK_URL", settings.keycloak().toString());
    }

    /** The project brings its own Node; the system's may be older. */
    private static String node(Workspace workspace) {
        Path own = workspace.frontend().resolve("node_modules/node/bin/node");
        return Files.isExecutable(own) ? own.toString() : "node";
    }
}
