package sasaeai.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.AnswerStamp;

/** The account behind the token, read once a request in one statement, so that disabling it takes effect at once. */
@RequestScoped
public class CurrentActor {
    private final PlainSql sql;
    private final RequestFacts facts;
    private final SecurityIdentity identity;
    private final AnswerStamp stamp;
    private final Today today;
    private @Nullable Actor known;

    CurrentActor(PlainSql sql, RequestFacts facts, SecurityIdentity identity, AnswerStamp stamp, Today today) {
        this.sql = sql;
        this.facts = facts;
        this.identity = identity;
        this.stamp = stamp;
        this.today = today;
    }

    /** 403 when Keycloak knows the caller but this municipality has no such account, or has disabled it. */
    public Actor get() {
        if (known == null) {
            known = load();
        }
        return known;
    }

    private Actor load() {
        Map<String, Object> values = new HashMap<>();
        values.put("tenant", facts.tenant());
        values.put("subject", facts.subject());
        values.put("today", today.get());
        values.put("since", stamp.since());
        return sql.list(Question.text(identity.getRoles(), stamp), values, this::actor).stream()
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
        if (stamp.wanted()) {
            stamp.read(row.getLong(7), row.getBoolean(8), row.getString(1) + row.getString(9));
        }
        return new Actor(
                row.getObject(1, UUID.class),
                facts.tenant(),
                role,
                row.getObject(4, UUID.class),
                ids(row.getArray(5)),
                ids(row.getArray(6)));
    }

    private static Set<UUID> ids(@Nullable Array array) throws SQLException {
        if (array == null) {
            return Set.of();
        }
        return Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The statement that looks up an account. It asks for what the roles of the token call for and no more: it runs at each
     * request, and a part that finds nothing still costs PostgreSQL as much as finding the account.
     *
     * @param centers whether the centers of the account and their councils are asked for
     * @param memberships whether the councils are asked for of which its person is a member today
     * @param stamped whether the answer will have a stamp
     * @param held whether the client holds an answer, which may still be true
     */
    private record Question(boolean centers, boolean memberships, boolean stamped, boolean held) {
        private static final String NONE = "CAST(NULL AS uuid[])";

        private static final String CENTERS = """
                ARRAY(SELECT ac.center_id FROM account_center ac
                      WHERE ac.municipality_code = a.municipality_code AND ac.account_id = a.id)""";

        private static final String COUNCILS_OF_CENTERS = """
                ARRAY(SELECT cc.council_id FROM account_center ac
                      JOIN council_center cc ON cc.municipality_code = ac.municipality_code AND cc.center_id = ac.center_id
                      WHERE ac.municipality_code = a.municipality_code AND ac.account_id = a.id)""";

        private static final String COUNCILS_OF_PERSON = """
                ARRAY(SELECT m.council_id FROM council_member m
                      WHERE m.municipality_code = a.municipality_code AND m.person_id = a.person_id
                        AND :today BETWEEN m.term_from AND coalesce(m.term_to, 'infinity'))""";

        // The last column stands for this database, not one restored.
        private static final String STAMP = """
                , pg_snapshot_xmin(pg_current_snapshot())::text::bigint, %s,
                concat_ws(' ', pg_postmaster_start_time(), 'audit_entry'::regclass::oid)""";

        // The youngest change, from the end of its index; NOT EXISTS would be planned as if it soon found one.
        private static final String UNCHANGED = """
                coalesce((SELECT e.transaction FROM audit_entry e
                          WHERE e.municipality_code = a.municipality_code AND e.action <> 'READ'
                          ORDER BY e.transaction DESC LIMIT 1), 0) < :since""";

        /** By its four answers: it is looked for at each request. */
        private static final String[] TEXTS = texts();

        static String text(Set<String> roles, AnswerStamp stamp) {
            int index = (roles.contains(Roles.ANSHIN_CENTER) ? 1 : 0)
                    + (roles.contains(Roles.RESIDENT) ? 2 : 0)
                    + (stamp.wanted() ? 4 : 0)
                    + (stamp.holds() ? 8 : 0);
            return TEXTS[index];
        }

        private static String[] texts() {
            return IntStream.range(0, 16)
                    .mapToObj(index -> new Question((index & 1) > 0, (index & 2) > 0, (index & 4) > 0, (index & 8) > 0))
                    .map(Question::build)
                    .toArray(String[]::new);
        }

        private String build() {
            return """
                    SELECT a.id, a.role, a.status, a.person_id, %s,
                           CASE a.role WHEN 'ANSHIN_CENTER' THEN %s WHEN 'RESIDENT' THEN %s END%s
                    FROM account a WHERE a.municipality_code = :tenant AND a.subject = :subject
                    """.formatted(
                            centers ? CENTERS : NONE,
                            centers ? COUNCILS_OF_CENTERS : NONE,
                            memberships ? COUNCILS_OF_PERSON : NONE,
                            stamped ? STAMP.formatted(held ? UNCHANGED : "false") : "");
        }
    }
}
