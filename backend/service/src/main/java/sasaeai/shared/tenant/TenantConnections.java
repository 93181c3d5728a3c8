package sasaeai.shared.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The second isolation: each connection that leaves the pool is told its tenant, and row-level security of PostgreSQL
 * shows it no other rows. For a transaction the same statement carries what the audit triggers write down; outside of one a
 * connection only reads, which the triggers hold it to, so the next reader of the same tenant has nothing to tell it.
 */
@ApplicationScoped
class TenantConnections implements AgroalPoolInterceptor {
    private static final String TELL = """
            SELECT set_config('app.tenant', ?, false), set_config('app.subject', ?, false),
                   set_config('app.operation', ?, false), set_config('app.request_id', ?, false),
                   set_config('app.remote', ?, false), set_config('app.reason', ?, false),
                   set_config('app.reads_only', ?, false)
            """;

    /** By the physical connection: the pool wraps it anew each time that it leaves, and would fill a map with wrappers. */
    private final Map<PGConnection, Told> told = Collections.synchronizedMap(new WeakHashMap<>());

    private final RequestFacts facts;

    TenantConnections(RequestFacts facts) {
        this.facts = facts;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        boolean asked = Arc.container().requestContext().isActive();
        try {
            PGConnection physical = connection.unwrap(PGConnection.class);
            if (!connection.getAutoCommit()) {
                // What is said inside a transaction is unsaid when that is rolled back, so it does not count.
                told.remove(physical);
                tell(connection, asked ? Told.of(facts) : Told.SYSTEM);
                return;
            }
            Told now = Told.reader(asked ? facts.tenant() : RequestFacts.NO_TENANT);
            if (!now.equals(told.get(physical))) {
                told.remove(physical);
                tell(connection, now);
                told.put(physical, now);
            }
        } catch (SQLException failure) {
            // Without its tenant a connection must not be used at all.
            throw new IllegalStateException("Connection could not be told its tenant", failure);
        }
    }

    /** How many connections are remembered: never more than the pool has. */
    int remembered() {
        return told.size();
    }

    private static void tell(Connection connection, Told now) throws SQLException {
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(1, now.tenant());
            tell.setString(2, now.subject());
            tell.setString(3, now.operation());
            tell.setString(4, now.requestId());
            tell.setString(5, now.remote());
            tell.setString(6, now.reason());
            tell.setString(7, now.readsOnly() ? "on" : "off");
            tell.execute();
        }
    }

    private record Told(
            String tenant,
            String subject,
            String operation,
            String requestId,
            String remote,
            @Nullable String reason,
            boolean readsOnly) {
        static final Told SYSTEM = new Told(RequestFacts.NO_TENANT, "system", "", "", "", null, false);

        static Told reader(String tenant) {
            return new Told(tenant, "", "", "", "", null, true);
        }

        static Told of(RequestFacts facts) {
            return new Told(
                    facts.tenant(),
                    facts.subject(),
                    facts.operation(),
                    facts.requestId(),
                    facts.remote(),
                    facts.reason(),
                    false);
        }
    }
}
