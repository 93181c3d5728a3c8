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
 * shows it no other rows. The same statement carries what the audit triggers write down.
 */
@ApplicationScoped
class TenantConnections implements AgroalPoolInterceptor {
    private static final String TELL = """
            SELECT set_config('app.tenant', ?, false), set_config('app.subject', ?, false),
                   set_config('app.operation', ?, false), set_config('app.request_id', ?, false),
                   set_config('app.remote', ?, false), set_config('app.reason', ?, false)
            """;

    /** By the physical connection: the pool wraps it anew each time that it leaves, and would fill a map with wrappers. */
    private final Map<PGConnection, Told> told = Collections.synchronizedMap(new WeakHashMap<>());

    private final RequestFacts facts;

    TenantConnections(RequestFacts facts) {
        this.facts = facts;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Told now = Arc.container().requestContext().isActive() ? Told.of(facts) : Told.SYSTEM;
        try {
            PGConnection physical = connection.unwrap(PGConnection.class);
            // A request that comes twice for a connection gets the one that knows everything already.
            if (now.equals(told.get(physical))) {
                return;
            }
            told.remove(physical);
            tell(connection, now);
            // What is said inside a transaction is unsaid when that is rolled back, so it does not count.
            if (connection.getAutoCommit()) {
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
            tell.execute();
        }
    }

    private record Told(
            String tenant,
            String subject,
            String operation,
            String requestId,
            String remote,
            @Nullable String reason) {
        static final Told SYSTEM = new Told(RequestFacts.NO_TENANT, "system", "", "", "", null);

        static Told of(RequestFacts facts) {
            return new Told(
                    facts.tenant(),
                    facts.subject(),
                    facts.operation(),
                    facts.requestId(),
                    facts.remote(),
                    facts.reason());
        }
    }
}
