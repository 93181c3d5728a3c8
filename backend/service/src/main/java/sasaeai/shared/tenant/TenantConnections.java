package sasaeai.shared.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

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

    private final RequestFacts facts;

    TenantConnections(RequestFacts facts) {
        this.facts = facts;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        boolean asked = Arc.container().requestContext().isActive();
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(1, asked ? facts.tenant() : RequestFacts.NO_TENANT);
            tell.setString(2, asked ? facts.subject() : "system");
            tell.setString(3, asked ? facts.operation() : "");
            tell.setString(4, asked ? facts.requestId() : "");
            tell.setString(5, asked ? facts.remote() : "");
            tell.setString(6, asked ? facts.reason() : null);
            tell.execute();
        } catch (SQLException failure) {
            // Without its tenant a connection must not be used at all.
            throw new IllegalStateException("Connection could not be told its tenant", failure);
        }
    }
}
