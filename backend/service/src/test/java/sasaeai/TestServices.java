package sasaeai;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A real PostgreSQL with an empty database and the two roles of production; a key of our own that signs real tokens.
 * With SASAEAI_TEST_DATABASE_URL set (as {@code make test} does) that server is used, otherwise one is started.
 */
public class TestServices implements QuarkusTestResourceLifecycleManager {
    public static final String FIRST_PASSWORD = "first-officer-of-the-test";

    private static String ownerUrl = "";

    private EmbeddedPostgres embedded;

    @Override
    public Map<String, String> start() {
        try {
            String server = System.getenv("SASAEAI_TEST_DATABASE_URL");
            if (server == null) {
                embedded = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "60")
                        .start();
                server = embedded.getJdbcUrl("postgres", "postgres");
            }
            String name = "test_" + UUID.randomUUID().toString().replace("-", "");
            prepare(server, name);
            String url = server.replaceFirst("/[^/?]+(\\?.*)?$", "/" + name);
            ownerUrl = url + "?user=sasaeai_owner";
            Map<String, String> config = new HashMap<>();
            config.put("quarkus.datasource.jdbc.url", url);
            config.put("quarkus.datasource.username", "sasaeai_app");
            config.put("quarkus.flyway.jdbc-url", url);
            config.put("quarkus.flyway.username", "sasaeai_owner");
            config.put("quarkus.flyway.password", "trusted"); // the test server asks for none, Quarkus does
            config.put("quarkus.datasource.password", "trusted");
            config.put("test.public-key", TestTokens.publicKey());
            config.put("quarkus.keycloak.admin-client.server-url", KeycloakGate.url());
            String secret = System.getenv("SASAEAI_TEST_KEYCLOAK_SECRET");
            config.put("quarkus.keycloak.admin-client.client-secret", secret == null ? "none" : secret);
            // A municipality that only this setting lets in; the user's name is new, so that its password is the first.
            config.put(
                    "sasaeai.municipalities",
                    "472018:那覇市:" + name.substring(0, 20).replace('_', '-'));
            config.put("sasaeai.first-password", FIRST_PASSWORD);
            return config;
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void prepare(String server, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {"sasaeai_owner", "sasaeai_app"}) {
                statement.execute("DO $$ BEGIN CREATE ROLE " + role
                        + " LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
            }
            statement.execute("CREATE DATABASE " + name + " OWNER sasaeai_owner");
        }
    }

    /** As the owner of the tables, past row-level security: for fixtures and for looking behind the curtain. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(ownerUrl);
    }

    /** As the role that the service works with; it is told no municipality, and sees none. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(ownerUrl.replace("sasaeai_owner", "sasaeai_app"));
    }

    @Override
    public void stop() {
        if (embedded != null) {
            try {
                embedded.close();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
