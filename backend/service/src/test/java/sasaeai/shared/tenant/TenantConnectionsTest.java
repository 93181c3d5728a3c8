package sasaeai.shared.tenant;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class TenantConnectionsTest {
    @Inject
    TenantConnections connections;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int most;

    @Test
    void howeverManyRequestsComeNoMoreIsRememberedThanThePoolHas() {
        for (int i = 0; i < 2 * most; i++) {
            Api.as(Caller.CITY).get("/councils").then().statusCode(200);
        }

        assertTrue(connections.remembered() > 0);
        assertTrue(connections.remembered() <= most, () -> connections.remembered() + " of " + most);
    }
}
