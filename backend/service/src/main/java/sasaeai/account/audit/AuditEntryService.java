package sasaeai.account.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sasaeai.account.CurrentActor;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;
import sasaeai.shared.web.AnswerStamp;

/** Shows the audit; nobody writes it but the database itself. */
@ApplicationScoped
@Transactional
class AuditEntryService {
    private static final String PAGE = """
            SELECT e.id::text AS key, json_build_object(
                'id', e.id, 'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                'subject', e.subject,
                'who', (SELECT a.label FROM account a
                    WHERE a.municipality_code = e.municipality_code AND a.subject = e.subject),
                'operation', e.operation, 'reason', e.reason, 'remote', e.remote, 'requestId', e.request_id,
                'action', e.action, 'entity', e.entity, 'entityId', e.entity_id, 'changed', e.changed) AS view
            FROM audit_entry e
            WHERE e.municipality_code = :tenant %s
            ORDER BY e.id DESC LIMIT :limit + 1
            """;

    private final CurrentActor currentActor;
    private final JsonReads reads;
    private final AnswerStamp stamp;

    AuditEntryService(CurrentActor currentActor, JsonReads reads, AnswerStamp stamp) {
        this.currentActor = currentActor;
        this.reads = reads;
        this.stamp = stamp;
    }

    Json list(AuditEntryFilter filter, PageRequest page) {
        currentActor.get();
        stamp.forget(); // it also grows by reads, which change nothing else
        Rows rows = new Rows()
                .and("e.entity = :entity", "entity", filter.entity())
                .and("e.entity_id = :entityId", "entityId", filter.entityId())
                .afterId(page, "e.id", true);
        return reads.page(page, PAGE.formatted(rows.sql()), rows);
    }
}
