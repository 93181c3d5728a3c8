package sasaeai.council.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import sasaeai.council.CouncilProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** All queries about visions and lineage. */
@ApplicationScoped
class HistoryRepository {
    private static final String VISION = "json_build_object('id', v.id, 'text', v.text, 'decidedOn', v.decided_on)";

    private static final String VISIONS =
            " FROM council_vision v WHERE v.municipality_code = :tenant AND v.council_id = :councilId ";

    private static final String LINEAGE = """
            json_build_object('id', l.id, 'relation', l.relation, 'otherId', o.id, 'otherName', o.name,
                'happenedOn', l.happened_on,
                'direction', CASE WHEN l.council_id = :councilId THEN 'FROM_HERE' ELSE 'TO_HERE' END)
            """;

    private static final String LINEAGES = """
            FROM council_lineage l
            JOIN council o ON o.municipality_code = l.municipality_code
                AND o.id = CASE WHEN l.council_id = :councilId THEN l.other_id ELSE l.council_id END
            WHERE l.municipality_code = :tenant AND (l.council_id = :councilId OR l.other_id = :councilId)
            """;

    private final EntityManager entities;
    private final JsonReads reads;

    HistoryRepository(EntityManager entities, JsonReads reads) {
        this.entities = entities;
        this.reads = reads;
    }

    void add(Vision vision) {
        entities.persist(vision);
        entities.flush();
    }

    void add(Lineage lineage) {
        entities.persist(lineage);
        entities.flush();
    }

    /** One of this council's, whichever end of it the council is. */
    Lineage getLineage(UUID councilId, UUID id) {
        return Optional.ofNullable(entities.find(Lineage.class, id))
                .filter(lineage -> lineage.concerns(councilId))
                .orElseThrow(() -> new ProblemException(CouncilProblem.LINEAGE_NOT_FOUND));
    }

    void remove(Lineage lineage) {
        entities.remove(lineage);
    }

    Json vision(UUID councilId, UUID id) {
        return one("SELECT 0::bigint, " + VISION + VISIONS + " AND v.id = :id", councilId, id);
    }

    Json visions(UUID councilId, PageRequest page) {
        Rows rows = new Rows().with("councilId", councilId).afterDay(page, "v.decided_on", "v.id", true);
        String sql = "SELECT v.decided_on || '|' || v.id AS key, " + VISION + " AS view " + VISIONS + rows.sql()
                + " ORDER BY v.decided_on DESC, v.id DESC LIMIT :limit + 1";
        return reads.page(page, sql, rows);
    }

    Json lineage(UUID councilId, UUID id) {
        return one("SELECT 0::bigint, " + LINEAGE + LINEAGES + " AND l.id = :id", councilId, id);
    }

    Json lineages(UUID councilId, PageRequest page) {
        Rows rows = new Rows().with("councilId", councilId).afterId(page, "l.id", false);
        String sql = "SELECT l.id::text AS key, " + LINEAGE + " AS view " + LINEAGES + rows.sql()
                + " ORDER BY l.id LIMIT :limit + 1";
        return reads.page(page, sql, rows);
    }

    private Json one(String sql, UUID councilId, UUID id) {
        return reads.find(sql, new Rows().with("councilId", councilId).with("id", id))
                .orElseThrow(() -> new ProblemException(CouncilProblem.COUNCIL_NOT_FOUND));
    }
}
