package sasaeai.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.web.AnswerStamp;

/** The account behind the token, read once a request in one statement, so that disabling it takes effect at once. */
@RequestScoped
public class CurrentActor {
    private static final String ACTOR = """
            SELECT a.id, a.role, a.status, a.person_id,
                   ARRAY(SELECT ac.center_id FROM account_center ac
                         WHERE ac.municipality_code = a.municipality_code AND ac.account_id = a.id),
                   CASE a.role
                       WHEN 'ANSHIN_CENTER' THEN ARRAY(
                           SELECT cc.council_id FROM account_center ac
                           JOIN council_center cc ON cc.municipality_code = ac.municipality_code AND cc.center_id = ac.center_id
                           WHERE ac.municipality_code = a.municipality_code AND ac.account_id = a.id)
                       WHEN 'RESIDENT' THEN ARRAY(
                           SELECT m.council_id FROM council_member m
                           WHERE m.municipality_code = a.municipality_code AND m.person_id = a.person_id
                             AND (now() AT TIME ZONE 'Asia/Tokyo')::date BETWEEN m.term_from AND coalesce(m.term_to, 'infinity'))
                       ELSE '{}'::uuid[] END,
                   pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
                   -- The youngest change, from the end of its index; NOT EXISTS would be planned as if it soon found one.
                   coalesce((SELECT e.transaction FROM audit_entry e
                             WHERE e.municipality_code = a.municipality_code AND e.action <> 'READ'
                             ORDER BY e.transaction DESC LIMIT 1), 0) < :since,
                   concat_ws(' ', a.id, (now() AT TIME ZONE 'Asia/Tokyo')::date, -- and this database, not one restored:
                             pg_postmaster_start_time(), 'audit_entry'::regclass::oid)
            FROM account a WHERE a.municipality_code = :tenant AND a.subject = :subject
            """;

    private final PlainSql sql;
    private final RequestFacts facts;
    private final SecurityIdentity identity;
    private final AnswerStamp stamp;
    private @Nullable Actor known;

    CurrentActor(PlainSql sql, RequestFacts facts, SecurityIdentity identity, AnswerStamp stamp) {
        this.sql = sql;
        this.facts = facts;
        this.identity = identity;
        this.stamp = stamp;
    }

    /** 403 when Keycloak knows the caller but this municipality has no such account, or has disabled it. */
    public Actor get() {
        if (known == null) {
            known = load();
        }
        return known;
    }

    private Actor load() {
        Map<String, ?> values = Map.of("tenant", facts.tenant(), "subject", facts.subject(), "since", stamp.since());
        return sql.list(ACTOR, values, this::actor).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ActorProblem.ACCOUNT_UNKNOWN));
    }

    private Actor actor(ResultSet row) throws SQLException {
        Role role = Role.valueOf(row.getString(2));
        if (!"ACTIVE".equals(row.getString(3))) {
            throw new ProblemException(ActorProblem.ACCOUNT_DISABLED);
        }
        // A token of an older role must not outlive the role.
        if (!identity.hasRole(role.name().toLowerCase(Locale.ROOT))) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        stamp.read(row.getLong(7), row.getBoolean(8), row.getString(9));
        return new Actor(
                row.getObject(1, UUID.class),
                facts.tenant(),
                role,
                row.getObject(4, UUID.class),
                ids(row.getArray(5)),
                ids(row.getArray(6)));
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
