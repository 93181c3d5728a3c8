package sasaeai.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.tenant.RequestFacts;

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
                       ELSE '{}'::uuid[] END
            FROM account a WHERE a.municipality_code = :tenant AND a.subject = :subject
            """;

    private final EntityManager entities;
    private final RequestFacts facts;
    private final SecurityIdentity identity;
    private @Nullable Actor known;

    CurrentActor(EntityManager entities, RequestFacts facts, SecurityIdentity identity) {
        this.entities = entities;
        this.facts = facts;
        this.identity = identity;
    }

    /** 403 when Keycloak knows the caller but this municipality has no such account, or has disabled it. */
    public Actor get() {
        if (known == null) {
            known = load();
        }
        return known;
    }

    private Actor load() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(ACTOR, Tuple.class)
                .setParameter("tenant", facts.tenant())
                .setParameter("subject", facts.subject())
                .getResultList();
        if (rows.isEmpty()) {
            throw new ProblemException(ActorProblem.ACCOUNT_UNKNOWN);
        }
        Tuple row = rows.getFirst();
        Role role = Role.valueOf((String) row.get(1));
        if (!"ACTIVE".equals(row.get(2))) {
            throw new ProblemException(ActorProblem.ACCOUNT_DISABLED);
        }
        // A token of an older role must not outlive the role.
        if (!identity.hasRole(role.name().toLowerCase(Locale.ROOT))) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return new Actor((UUID) row.get(0), facts.tenant(), role, (UUID) row.get(3), ids(row.get(4)), ids(row.get(5)));
    }

    private static Set<UUID> ids(Object array) {
        return Arrays.stream((UUID[]) array).collect(Collectors.toUnmodifiableSet());
    }
}
