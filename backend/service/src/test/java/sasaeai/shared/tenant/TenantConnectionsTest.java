package sasaeai.shared.tenant;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class TenantConnectionsTest {
    @Inject
    TenantConnections connections;

    @Inject
    DataSource database;

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

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE area_scheme SET name = name || '（別名）'", "SELECT audit_read('person', ARRAY['1'])"})
    void outsideOfATransactionNothingIsWrittenDownUnderNoName(String statement) throws SQLException {
        Api.as(Caller.CITY).get("").then().statusCode(200); // the world exists
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            run.execute("SELECT set_config('app.tenant', '" + World.TAKASAKI + "', false)");
            try {
                SQLException refused = assertThrows(SQLException.class, () -> run.execute(statement));

                assertTrue(String.valueOf(refused.getMessage()).contains("must not write"), refused::getMessage);
            } finally {
                run.execute("SELECT set_config('app.tenant', '', false)"); // what the pool believes of it
            }
        }
    }

    @Test
    void aTransactionOnAConnectionThatOnlyReadBeforeIsWrittenDownWithItsCaller() {
        for (int i = 0; i < most; i++) {
            Api.as(Caller.CITY).get("/councils").then().statusCode(200);
        }

        String id = Api.as(Caller.CITY)
                .body("""
                        {"code":"AFTER_READING","name":"読んだ後の区割り","position":9}""")
                .post("/area-schemes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as(Caller.CITY)
                .get("/audit-entries?entity=area_scheme&entityId=" + id)
                .then()
                .statusCode(200)
                .body("items[0].subject", equalTo(Caller.CITY.subject()));
    }
}
