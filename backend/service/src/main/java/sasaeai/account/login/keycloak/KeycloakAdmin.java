package sasaeai.account.login.keycloak;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.Client;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UsersResource;

/**
 * The service account's door into Keycloak. Quarkus would make one client a request that waits for ever; this one keeps
 * its token, and a Keycloak that hangs does not hold locked rows and database connections for long.
 */
@Singleton
class KeycloakAdmin {
    private static final long PATIENCE_MILLIS = 5_000;

    private final Keycloak keycloak;
    private final String realm;

    KeycloakAdmin(
            @ConfigProperty(name = "quarkus.keycloak.admin-client.server-url") String url,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.client-id") String clientId,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.client-secret") String secret) {
        Client http = Keycloak.getClientProvider().newRestEasyClient(null, null, false);
        http.property(QuarkusRestClientProperties.READ_TIMEOUT, PATIENCE_MILLIS);
        this.realm = realm;
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(url)
                .realm(realm)
                .grantType("client_credentials")
                .clientId(clientId)
                .clientSecret(secret)
                .resteasyClient(http)
                .build();
    }

    UsersResource users() {
        return keycloak.realm(realm).users();
    }

    @PreDestroy
    void close() {
        keycloak.close();
    }
}
