package sasaeai.shared.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;
import sasaeai.World;

/** What the runtime role of the database can do when all of the application's own care fails: plain JDBC, no Hibernate. */
@QuarkusTest
class RowSecurityTest {
    private static final String REFUSED = "42501"; // insufficient privilege, row-level security included
    private static final String POINTS_TO_NOTHING = "23503";

    private Connection app;

    @BeforeEach
    void theApplicationsRoleWorksForTakasaki() throws SQLException {
        Api.as(Caller.CITY).get("").then().statusCode(200); // the world exists
        app = TestServices.asApplication();
        assertEquals("sasaeai_app", one(app, "SELECT current_user"));
        enter(World.TAKASAKI);
    }

    @AfterEach
    void close() throws SQLException {
        app.close();
    }

    @Test
    void noTableShowsARowOfAnotherMunicipality() throws SQLException {
        List<String> holding = new ArrayList<>();
        for (String table : tenantTables()) {
            assertEquals("0", one(app, foreignRows(table)), () -> table + " shows rows of another municipality");
            try (Connection owner = TestServices.asOwner()) {
                if (!"0".equals(one(owner, foreignRows(table)))) {
                    holding.add(table);
                }
            }
        }
        // There was something to hide.
        assertTrue(holding.containsAll(List.of("area", "council", "account", "audit_entry")), holding::toString);
        assertEquals(World.TAKASAKI, one(app, "SELECT string_agg(code, ',') FROM municipality"));
    }

    @Test
    void withoutATenantThereIsNothing() throws SQLException {
        enter("");
        for (String table : tenantTables()) {
            assertEquals("0", one(app, "SELECT count(*) FROM " + table), table);
        }
        assertEquals("0", one(app, "SELECT count(*) FROM municipality"));
    }

    @Test
    void everyTableThatTheRoleMayTouchIsUnderRowSecurity() throws SQLException {
        assertEquals(List.of(), column(app, """
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
                  AND has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE')
                """));
        assertEquals(List.of(), column(app, """
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind IN ('v', 'm', 'f')
                """));
    }

    @Test
    void noRowIsWrittenForAnotherMunicipality() {
        refused(REFUSED, "INSERT INTO person (municipality_code, name) VALUES ('082368', 'x')");
        refused(REFUSED, "INSERT INTO municipality (code, name) VALUES ('332020', 'x')");
        refused(REFUSED, "UPDATE person SET municipality_code = '082368'");
        refused(REFUSED, "UPDATE area SET municipality_code = '082368'");
    }

    @Test
    void noRowOfAnotherMunicipalityIsChanged() throws SQLException {
        assertEquals(0, update("UPDATE area SET name = 'x' WHERE municipality_code = '082368'"));
        assertEquals(0, update("DELETE FROM council WHERE municipality_code = '082368'"));
        assertEquals(0, update("UPDATE municipality SET name = 'x' WHERE code = '082368'"));
    }

    @Test
    void theRoleOwnsNothingAndMakesNothing() throws SQLException {
        assertEquals("0", one(app, """
                SELECT count(*) FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid
                WHERE r.rolname = current_user AND d.deptype = 'o'
                """));
        assertEquals("f f f f", one(app, """
                SELECT concat_ws(' ', left(rolsuper::text, 1), left(rolbypassrls::text, 1), left(rolcreaterole::text, 1),
                                 left(pg_has_role(current_user, 'sasaeai_owner', 'MEMBER')::text, 1))
                FROM pg_roles WHERE rolname = current_user
                """));
        refused(REFUSED, "CREATE TABLE public.own (id int)");
        refused(REFUSED, "SET ROLE sasaeai_owner");
        refused(REFUSED, "TRUNCATE area_within");
        refused("42501", "ALTER TABLE area DISABLE ROW LEVEL SECURITY");
    }

    /**
     * Keys of repeated requests are no fact about anybody, a file on its way in has its row beside it, and a time is what an
     * audited wording was understood as; the audit only grows.
     */
    @Test
    void everyTableThatTheRoleWritesToIsAudited() throws SQLException {
        assertEquals(List.of("idempotency_key", "resource_import_file", "resource_time"), column(app, """
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                CROSS JOIN LATERAL (SELECT CASE WHEN has_table_privilege(c.oid, 'DELETE') THEN 28 ELSE 20 END) AS wanted (bits)
                WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')
                  AND has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE')
                  -- the bits of a trigger: 4 for INSERT, 8 for DELETE, 16 for UPDATE
                  AND coalesce((SELECT bit_or(t.tgtype) FROM pg_trigger t
                                WHERE t.tgrelid = c.oid AND t.tgname LIKE 'audit%' AND t.tgenabled <> 'D'), 0)
                      & wanted.bits <> wanted.bits
                ORDER BY 1
                """));
    }

    @Test
    void theAuditIsReadAndNeverWritten() throws SQLException {
        assertTrue(Long.parseLong(one(app, "SELECT count(*) FROM audit_entry")) > 0);
        refused(REFUSED, """
                INSERT INTO audit_entry (municipality_code, subject, operation, action, entity, entity_id)
                VALUES ('102024', 'x', 'x', 'READ', 'person', 'x')
                """);
        refused(REFUSED, "UPDATE audit_entry SET subject = 'x'");
        refused(REFUSED, "DELETE FROM audit_entry");
        refused(REFUSED, "TRUNCATE audit_entry");
    }

    @Test
    void noReferenceReachesIntoAnotherMunicipality() throws SQLException {
        refused(POINTS_TO_NOTHING, """
                INSERT INTO area_within (municipality_code, area_id, within_id) VALUES ('102024', '%s', '%s')
                """.formatted(World.MACHIYA, World.OGAWA));
        refused(POINTS_TO_NOTHING, """
                INSERT INTO council (municipality_code, name, layer, area_id) VALUES ('102024', 'x', '2', '%s')
                """.formatted(World.OGAWA));
        try (Connection owner = TestServices.asOwner();
                Statement statement = owner.createStatement()) {
            // Not even the owner of the tables, whom row-level security does not see.
            SQLException failure =
                    assertThrows(SQLException.class, () -> statement.execute("""
                            INSERT INTO council (municipality_code, name, layer, area_id) VALUES ('102024', 'x', '2', '%s')
                            """.formatted(World.OGAWA)));
            assertEquals(POINTS_TO_NOTHING, failure.getSQLState());
        }
    }

    private void enter(String tenant) throws SQLException {
        one(app, "SELECT set_config('app.tenant', '" + tenant + "', false)");
    }

    private static String foreignRows(String table) {
        return "SELECT count(*) FROM " + table + " WHERE municipality_code <> '" + World.TAKASAKI + "'";
    }

    private List<String> tenantTables() throws SQLException {
        List<String> tables = column(app, """
                SELECT table_name FROM information_schema.columns
                WHERE table_schema = 'public' AND column_name = 'municipality_code' ORDER BY table_name
                """);
        assertTrue(tables.size() >= 28, () -> "the walk misses tables: " + tables);
        return tables;
    }

    private void refused(String state, String sql) {
        SQLException failure = assertThrows(SQLException.class, () -> update(sql), sql);
        assertEquals(state, failure.getSQLState(), sql);
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return column(connection, sql).getFirst();
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
