package sasaeai.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import sasaeai.local.process.Child;
import sasaeai.local.process.Failure;
import sasaeai.local.process.Leftovers;

/** Everything of one run. Starts what can start together, and stops all of it, last started first, exactly once. */
final class LocalStack implements AutoCloseable {
    private final Workspace workspace;
    private final Settings settings;
    private final Console console;
    private final Leftovers leftovers;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean closed;

    LocalStack(Workspace workspace, Settings settings, Console console) {
        this.workspace = workspace;
        this.settings = settings;
        this.console = console;
        this.leftovers = workspace.leftovers();
    }

    Settings settings() {
        return settings;
    }

    Leftovers leftovers() {
        return leftovers;
    }

    Postgres startPostgres() {
        Postgres postgres = hold(Postgres.start(workspace, settings.postgresPort()));
        console.say("PostgreSQL 18 is ready");
        return postgres;
    }

    Child startKeycloak(Postgres postgres) {
        Keycloak keycloak = new Keycloak(workspace, Versions.keycloak(), leftovers);
        if (!keycloak.built()) {
            console.say("Preparing Keycloak (about half a minute, only once) …");
            keycloak.build();
        }
        return hold(keycloak.start(settings, postgres));
    }

    Child startBackend(Postgres postgres) {
        return hold(Backend.start(workspace, settings, postgres, leftovers));
    }

    Child startWebApp() {
        return hold(WebApp.start(workspace, settings, leftovers));
    }

    void awaitKeycloak(Child keycloak) {
        await("Keycloak", keycloak, settings.keycloakHealth());
    }

    void awaitBackend(Child backend) {
        await("Backend", backend, URI.create("http://127.0.0.1:" + settings.backendPort() + "/q/health/ready"));
    }

    void awaitWebApp(Child app) {
        await("App", app, URI.create("http://127.0.0.1:" + settings.appPort() + "/"));
    }

    private void await(String what, Child child, URI health) {
        child.awaitHealthy(health);
        console.say(what + " is ready");
    }

    /** Runs a program to its end, with its output before the person's eyes. */
    int runAloud(String name, List<String> command, Path directory, Map<String, String> environment) {
        Child child = hold(Child.startPiped(name, command, directory, environment, workspace.logs(), leftovers));
        return child.repeatOutput(System.out);
    }

    /** Blocks until one of the programs ends, which none should. */
    void awaitAny(List<Child> children) {
        CompletableFuture<?>[] exits = children.stream()
                .map(child -> child.process().onExit().thenApply(process -> child))
                .toArray(CompletableFuture<?>[]::new);
        Child ended = (Child) CompletableFuture.anyOf(exits).join();
        throw ended.failure("stopped by itself");
    }

    static void together(Runnable... waits) {
        CompletableFuture<?>[] all = new CompletableFuture<?>[waits.length];
        for (int i = 0; i < waits.length; i++) {
            all[i] = CompletableFuture.runAsync(
                    waits[i], task -> Thread.ofVirtual().start(task));
        }
        // The first failure ends the start; waiting for the others would only hide it.
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (CompletableFuture<?> one : all) {
            one.whenComplete((value, problem) -> {
                if (problem != null) {
                    failed.completeExceptionally(problem);
                }
            });
        }
        try {
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(all)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : e;
        }
    }

    private synchronized <T extends AutoCloseable> T hold(T part) {
        running.push(part);
        if (closed) {
            stop(running.pop()); // Ctrl-C came while this one was starting
        }
        return part;
    }

    @Override
    public synchronized void close() {
        closed = true;
        boolean any = !running.isEmpty();
        while (!running.isEmpty()) {
            stop(running.pop());
        }
        if (any) {
            console.say("Everything is stopped");
        }
    }

    private void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (IOException e) {
            console.say("Not stopped cleanly: " + e.getMessage());
        } catch (Exception e) {
            console.say("Not stopped cleanly: " + e);
        }
    }
}
