package sasaeai.local;

import java.net.URI;
import java.util.Map;
import sasaeai.local.process.Failure;
import sasaeai.local.process.Ports;

/** The ports of one run. Everything listens on loopback only. */
record Settings(int appPort, int backendPort, int keycloakPort, int managementPort, int postgresPort) {

    static Settings of(Map<String, String> environment) {
        return new Settings(
                port(environment, "APP_PORT", 8080),
                port(environment, "BACKEND_PORT", 8081),
                port(environment, "KEYCLOAK_PORT", 8180),
                port(environment, "MANAGEMENT_PORT", 0),
                port(environment, "POSTGRES_PORT", 0));
    }

    static Settings anyFreePorts() {
        return new Settings(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    private static int port(Map<String, String> environment, String variable, int otherwise) {
        String text = environment.getOrDefault(variable, "");
        if (text.isBlank()) {
            return otherwise == 0 ? Ports.free() : otherwise;
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // falls through to the sentence below
        }
        throw new Failure("%s must be a port number from 1 to 65535, but is “%s”.".formatted(variable, text));
    }

    void requireFreePorts() {
        Ports.requireFree("the app", "APP_PORT", appPort);
        Ports.requireFree("the backend", "BACKEND_PORT", backendPort);
        requireFreeServicePorts();
    }

    void requireFreeServicePorts() {
        Ports.requireFree("Keycloak", "KEYCLOAK_PORT", keycloakPort);
        Ports.requireFree("Keycloak's health check", "MANAGEMENT_PORT", managementPort);
        Ports.requireFree("PostgreSQL", "POSTGRES_PORT", postgresPort);
    }

    // The origin must be localhost: browsers allow the cryptography of the login there without TLS.
    URI app() {
        return URI.create("http://localhost:" + appPort);
    }

    URI backend() {
        return URI.create("http://localhost:" + backendPort);
    }

    URI keycloak() {
        return URI.create("http://localhost:" + keycloakPort);
    }

    URI keycloakHealth() {
        return URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
    }
}
