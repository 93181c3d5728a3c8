package sasaeai.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** All queries about councils. */
@ApplicationScoped
class CouncilRepository implements PanacheRepositoryBase<Council, UUID> {
    private static final String CENTER_NAMES = """
            ARRAY(SELECT ce.name FROM council_center cc
                  JOIN anshin_center ce ON ce.municipality_code = cc.municipality_code AND ce.id = cc.center_id
                  WHERE cc.municipality_code = c.municipality_code AND cc.council_id = c.id ORDER BY ce.id)
            """;

    private static final String EDITABLE = "(c.status <> 'CLOSED' AND (:city OR c.id = ANY(:own)))";

    private final JsonReads reads;

    CouncilRepository(JsonReads reads) {
        this.reads = reads;
    }

    /** Another municipality's council does not exist for this actor: 404, never 403. */
    Council get(UUID id) {
        return find("id", id) // the tenant filter and row-level security add the municipality
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CouncilProblem.COUNCIL_NOT_FOUND));
    }

    Council lock(UUID id, LockModeType mode) {
        Council council = get(id);
        getEntityManager().lock(council, mode);
        return council;
    }

    Json view(Actor actor, UUID id) {
        String sql = """
                SELECT c.version, json_build_object(
                    'id', c.id, 'name', c.name, 'brand', c.brand, 'aliases', c.aliases, 'layer', c.layer,
                    'areaId', c.area_id, 'areaName', a.name,
                    'centerIds', ARRAY(SELECT cc.center_id FROM council_center cc
                        WHERE cc.municipality_code = c.municipality_code AND cc.council_id = c.id ORDER BY cc.center_id),
                    'centerNames', %s,
                    'foundedFiscalYear', c.founded_fiscal_year, 'meetingRule', c.meeting_rule,
                    'meetingPlace', c.meeting_place, 'status', c.status, 'closedOn', c.closed_on,
                    'vision', (SELECT json_build_object('id', v.id, 'text', v.text, 'decidedOn', v.decided_on)
                        FROM council_vision v WHERE v.municipality_code = c.municipality_code AND v.council_id = c.id
                        ORDER BY v.decided_on DESC LIMIT 1),
                    'version', c.version, 'editable', %s)
                FROM council c JOIN area a ON a.municipality_code = c.municipality_code AND a.id = c.area_id
                WHERE c.municipality_code = :tenant AND c.id = :id
                """.formatted(CENTER_NAMES, EDITABLE);
        return reads.find(sql, scope(actor).with("id", id))
                .orElseThrow(() -> new ProblemException(CouncilProblem.COUNCIL_NOT_FOUND));
    }

    Json list(Actor actor, CouncilFilter filter, PageRequest page) {
        Rows rows = scope(actor)
                .and("c.layer = :layer", "layer", filter.layer())
                .and("c.area_id = :areaId", "areaId", filter.areaId())
                .and("c.status = :status", "status", filter.status())
                .and("""
                        EXISTS (SELECT 1 FROM council_center cc WHERE cc.municipality_code = c.municipality_code
                                AND cc.council_id = c.id AND cc.center_id = :centerId)""", "centerId", filter.centerId())
                .and("""
                        position(lower(:query) IN lower(c.name || ' ' || coalesce(c.brand, '') || ' '
                            || array_to_string(c.aliases, ' '))) > 0""", "query", filter.query())
                .afterId(page, "c.id", false);
        if (actor.role() == Role.RESIDENT) {
            rows.and("c.id = ANY(:own)");
        }
        String sql = """
                SELECT c.id::text AS key, json_build_object(
                    'id', c.id, 'name', c.name, 'brand', c.brand, 'layer', c.layer, 'areaId', c.area_id,
                    'areaName', a.name, 'centerNames', %s, 'status', c.status,
                    'foundedFiscalYear', c.founded_fiscal_year, 'version', c.version, 'editable', %s) AS view
                FROM council c JOIN area a ON a.municipality_code = c.municipality_code AND a.id = c.area_id
                WHERE c.municipality_code = :tenant %s
                ORDER BY c.id LIMIT :limit + 1
                """.formatted(CENTER_NAMES, EDITABLE, rows.sql());
        return reads.page(page, sql, rows);
    }

    private static Rows scope(Actor actor) {
        UUID[] own = actor.councilIds().toArray(UUID[]::new);
        return new Rows().with("city", actor.role() == Role.CITY).with("own", own);
    }
}
