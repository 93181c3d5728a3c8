package sasaeai.shared.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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

    private final Map<Connection, Told> told = new ConcurrentHashMap<>();
    private final RequestFacts facts;

    TenantConnections(RequestFacts facts) {
        this.facts = facts;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Told now = Arc.container().requestContext().isActive() ? Told.of(facts) : Told.SYSTEM;
        // A request that comes twice for a connection gets the one that knows everything already.
        if (now.equals(told.get(connection))) {
            return;
        }
        told.remove(connection);
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(1, now.tenant());
            tell.setString(2, now.subject());
            tell.setString(3, now.operation());
            tell.setString(4, now.requestId());
            tell.setString(5, now.remote());
            tell.setString(6, now.reason());
            tell.execute();
            // What is said inside a transaction is unsaid when that is rolled back, so it does not count.
            if (connection.getAutoCommit()) {
                told.put(connection, now);
            }
        } catch (SQLException failure) {
            // Without its tenant a connection must not be used at all.
            throw new IllegalStateException("Connection could not be told its tenant", failure);
        }
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        told.remove(connection);
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
