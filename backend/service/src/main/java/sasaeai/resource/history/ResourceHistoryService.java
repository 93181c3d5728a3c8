package sasaeai.resource.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.resource.ResourcePolicy;
import sasaeai.resource.ResourceProblem;
import sasaeai.resource.reading.ResourceReads;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** Reads a resource's history out of the audit, which the database writes itself. */
@ApplicationScoped
@Transactional
class ResourceHistoryService {
    // A row of a schedule or stop is named by its key, municipality/resource/position; one request is one change.
    private static final String PAGE = """
            SELECT e.id::text AS key, json_build_object('id', e.id,
                'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                'who', (SELECT a.label FROM account a
                    WHERE a.municipality_code = e.municipality_code AND a.subject = e.subject),
                'operation', e.operation,
                'changed', e.changed || ARRAY(
                    SELECT DISTINCT CASE c.entity WHEN 'resource_stop' THEN 'stops' ELSE 'schedules' END
                    FROM audit_entry c WHERE c.municipality_code = e.municipality_code AND c.action <> 'READ'
                        AND c.entity IN ('resource_schedule', 'resource_stop')
                        AND c.entity_id BETWEEN :tenant || '/' || e.entity_id || '/' AND :tenant || '/' || e.entity_id || '/~'
                        AND c.request_id = e.request_id AND e.action = 'UPDATE' ORDER BY 1)) AS view
            FROM audit_entry e
            WHERE e.municipality_code = :tenant AND e.entity = 'resource' AND e.entity_id = :resource AND e.action <> 'READ' %s
            ORDER BY e.id DESC LIMIT :limit + 1
            """;

    private final CurrentActor currentActor;
    private final ResourceReads resources;
    private final JsonReads reads;

    ResourceHistoryService(CurrentActor currentActor, ResourceReads resources, JsonReads reads) {
        this.currentActor = currentActor;
        this.resources = resources;
        this.reads = reads;
    }

    Json list(UUID id, PageRequest page) {
        Actor actor = currentActor.get();
        ResourcePolicy.requireMayWrite(
                actor,
                resources
                        .editedBy(actor, id)
                        .orElseThrow(() -> new ProblemException(ResourceProblem.RESOURCE_NOT_FOUND)));
        Rows rows = new Rows().with("resource", id.toString()).afterId(page, "e.id", true);
        return reads.page(page, PAGE.formatted(rows.sql()), rows);
    }
}
