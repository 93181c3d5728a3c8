package sasaeai.resource.census.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.resource.census.CensusProblem;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;

/** All writes about rounds. */
@ApplicationScoped
class CensusRoundRepository implements PanacheRepositoryBase<CensusRound, UUID> {
    private static final String ASK = """
            INSERT INTO census_entry (municipality_code, round_id, resource_id)
            SELECT r.municipality_code, :round, r.id FROM resource r
            WHERE r.municipality_code = :tenant AND r.status IN ('PUBLISHED', 'PAUSED')
              AND (cardinality(:kinds) = 0 OR r.kinds && :kinds)
              AND (cardinality(:areas) = 0 OR r.area_id = ANY((SELECT area_ids_within(:tenant, :areas))::uuid[]))
            """;

    private static final String OWN_AREAS = """
            SELECT cardinality(:areas) > 0 AND :areas <@ area_ids_within(:tenant, ARRAY(SELECT ca.area_id FROM center_area ca
                WHERE ca.municipality_code = :tenant AND ca.center_id = ANY(:centers)))
            """;

    private static final String UNKNOWN_KINDS = """
            SELECT u.n - 1 FROM unnest(:kinds) WITH ORDINALITY AS u (code, n)
            WHERE NOT EXISTS (SELECT 1 FROM code_list_item k
                WHERE k.municipality_code = :tenant AND k.list = 'RESOURCE_KIND' AND k.code = u.code)
            """;

    private final PlainSql sql;
    private final RequestFacts facts;

    CensusRoundRepository(PlainSql sql, RequestFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    CensusRound get(UUID id) {
        return find("id", id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CensusProblem.ROUND_NOT_FOUND));
    }

    /** Makes an entry for each resource that the round asks, and answers how many. */
    int ask(CensusRound round) {
        return sql.update(
                ASK,
                Map.of(
                        "tenant", facts.tenant(),
                        "round", round.id(),
                        "kinds", round.kinds(),
                        "areas", round.areaIds()));
    }

    boolean ownAreas(Actor actor, List<UUID> areas) {
        Map<String, Object> values = Map.of(
                "tenant",
                facts.tenant(),
                "areas",
                areas.toArray(UUID[]::new),
                "centers",
                actor.centerIds().toArray(UUID[]::new));
        return sql.list(OWN_AREAS, values, row -> row.getBoolean(1)).getFirst();
    }

    void requireKnownKinds(String[] kinds) {
        List<ProblemError> unknown = sql.list(
                UNKNOWN_KINDS,
                Map.of("tenant", facts.tenant(), "kinds", kinds),
                row -> new ProblemError("/kinds/" + row.getInt(1), "unknown-reference"));
        if (!unknown.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION, unknown);
        }
    }
}
