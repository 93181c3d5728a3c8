package sasaeai.municipality.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import sasaeai.municipality.MunicipalityProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;
import sasaeai.shared.tenant.RequestFacts;

/** All queries about areas. */
@ApplicationScoped
class AreaRepository implements PanacheRepositoryBase<Area, UUID> {
    private static final String VIEW = """
            json_build_object('id', a.id, 'schemeId', a.scheme_id, 'schemeCode', s.code, 'name', a.name, 'kana', a.kana,
                'withinIds', ARRAY(SELECT w.within_id FROM area_within w
                    WHERE w.municipality_code = a.municipality_code AND w.area_id = a.id ORDER BY w.within_id),
                'version', a.version, 'editable', :city)
            """;

    private static final String AREAS = """
            FROM area a JOIN area_scheme s ON s.municipality_code = a.municipality_code AND s.id = a.scheme_id
            WHERE a.municipality_code = :tenant
            """;

    /** UNION, not UNION ALL: an area reached on two ways counts once, and even a circle would end. */
    private static final String WITHIN = """
            a.id IN (
                WITH RECURSIVE inside (id) AS (
                    SELECT w.area_id FROM area_within w WHERE w.municipality_code = :tenant AND w.within_id = :withinId
                    UNION
                    SELECT w.area_id FROM inside JOIN area_within w
                        ON w.municipality_code = :tenant AND w.within_id = inside.id)
                SELECT id FROM inside)""";

    private final JsonReads reads;
    private final RequestFacts facts;

    AreaRepository(JsonReads reads, RequestFacts facts) {
        this.reads = reads;
        this.facts = facts;
    }

    /** Another municipality's area does not exist here. */
    Area get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(AreaRepository::notFound);
    }

    List<UUID> existing(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id from Area where id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Json view(UUID id, boolean city) {
        String sql = "SELECT a.version, " + VIEW + AREAS + " AND a.id = :id";
        return reads.find(sql, new Rows().with("id", id).with("city", city)).orElseThrow(AreaRepository::notFound);
    }

    Json list(AreaFilter filter, PageRequest page, boolean city) {
        Rows rows = new Rows()
                .with("city", city)
                .and("s.code = :schemeCode", "schemeCode", filter.schemeCode())
                .and(WITHIN, "withinId", filter.withinId())
                .and(
                        "position(lower(:query) IN lower(a.name || ' ' || coalesce(a.kana, ''))) > 0",
                        "query",
                        filter.query())
                .afterId(page, "a.id", false);
        String sql = "SELECT a.id::text AS key, " + VIEW + " AS view " + AREAS + rows.sql()
                + " ORDER BY a.id LIMIT :limit + 1";
        return reads.page(page, sql, rows);
    }

    /** Two edits at once, each fine by itself, could close a circle: one waits for the other. */
    void lockHierarchy() {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('area_within ' || :tenant))::text")
                .setParameter("tenant", facts.tenant())
                .getSingleResult();
    }

    /** Whether going up from one of these areas leads to the given one. */
    boolean leadsTo(UUID area, Collection<UUID> from) {
        Object found = getEntityManager()
                .createNativeQuery("""
                        WITH RECURSIVE above (id) AS (
                            SELECT unnest(:from)
                            UNION
                            SELECT w.within_id FROM above
                            JOIN area_within w ON w.municipality_code = :tenant AND w.area_id = above.id)
                        SELECT EXISTS (SELECT 1 FROM above WHERE id = :area)
                        """)
                .setParameter("tenant", facts.tenant())
                .setParameter("from", from.toArray(UUID[]::new))
                .setParameter("area", area)
                .getSingleResult();
        return (Boolean) found;
    }

    private static ProblemException notFound() {
        return new ProblemException(MunicipalityProblem.AREA_NOT_FOUND);
    }
}
