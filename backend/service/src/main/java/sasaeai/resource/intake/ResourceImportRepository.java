package sasaeai.resource.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.read.Rows;
import sasaeai.shared.table.Table;
import sasaeai.shared.tenant.RequestFacts;

/** All queries about lists on their way in. The city sees all of them, a center its own. */
@ApplicationScoped
class ResourceImportRepository {
    private static final String MINE = "municipality_code = :tenant AND id = :id AND (:city OR created_by = :account)";

    /**
     * A copy of the service that died while saving leaves a list that can be saved again: nothing of it was. PostgreSQL holds
     * the lock of one that lives, however long it takes; the seconds are those between saying so and taking it.
     */
    private static final String DEAD =
            "state = 'SAVING' AND touched_at < now() - interval '10 seconds' AND NOT resource_import_at_work(id)";

    private static final String STATE = "CASE WHEN " + DEAD + " THEN 'PREVIEW' ELSE state END";

    private static final String VIEW = """
            SELECT version, (jsonb_build_object('id', id, 'fileName', file_name, 'headingRow', heading_row, 'state', %1$s,
                'rowsTotal', rows_total, 'rowsDone', rows_done, 'failure', failure, 'version', version)
                || choices || report || jsonb_build_object('savable', %1$s = 'PREVIEW' AND (report ->> 'savable')::boolean))::json
            FROM resource_import WHERE %2$s
            """.formatted(STATE, MINE);

    private static final String OPEN = """
            SELECT heading_row, choices::text, version, %s AS state,
                (SELECT f.content FROM resource_import_file f WHERE f.municipality_code = :tenant AND f.import_id = :id)
            FROM resource_import WHERE %s
            """.formatted(STATE, MINE);

    private static final String BEGIN = """
            UPDATE resource_import SET state = 'SAVING', rows_done = 0, touched_at = now(),
                failure = NULL, version = version + 1
            WHERE municipality_code = :tenant AND id = :id AND version = :version
              AND (state = 'PREVIEW' OR (%s)) AND (report ->> 'savable')::boolean
            """.formatted(DEAD);

    private final PlainSql sql;
    private final JsonReads reads;
    private final RequestFacts facts;
    private final ObjectMapper mapper;

    ResourceImportRepository(PlainSql sql, JsonReads reads, RequestFacts facts, ObjectMapper mapper) {
        this.sql = sql;
        this.reads = reads;
        this.facts = facts;
        this.mapper = mapper;
    }

    /** A list with its file, to be read once more. */
    record Opened(int headingRow, ImportChoices choices, long version, ImportState state, byte[] content) {
        Table table() {
            return Table.reopen(content, headingRow, choices.headings());
        }
    }

    UUID add(Actor actor, String fileName, byte[] content, Table table, ImportChoices choices, ImportReport report) {
        Map<String, Object> values = values(actor);
        values.put("fileName", fileName);
        values.put("size", content.length);
        values.put("headingRow", table.headingRow());
        values.put("headings", table.headings().toArray(String[]::new));
        values.put("choices", json(choices));
        values.put("report", json(report));
        values.put("total", report.rowsTotal());
        UUID id = sql.list("""
                INSERT INTO resource_import (municipality_code, file_name, size, heading_row, headings, choices, state,
                    rows_total, report, created_by)
                VALUES (:tenant, :fileName, :size, :headingRow, :headings, CAST(:choices AS jsonb), 'PREVIEW', :total,
                    CAST(:report AS jsonb), :account) RETURNING id
                """, values, row -> row.getObject(1, UUID.class)).getFirst();
        values.put("id", id);
        values.put("content", content);
        sql.update("INSERT INTO resource_import_file (import_id, content) VALUES (:id, :content)", values);
        return id;
    }

    Json view(Actor actor, UUID id) {
        Rows rows = new Rows().with("id", id).with("city", city(actor)).with("account", actor.accountId());
        return reads.find(VIEW, rows).orElseThrow(ResourceImportRepository::notFound);
    }

    /** 409 for one that is saved, or being saved: its file is gone, or in use. */
    Opened open(Actor actor, UUID id) {
        Map<String, Object> values = values(actor);
        values.put("id", id);
        Opened opened = sql
                .list(
                        OPEN,
                        values,
                        row -> new Opened(
                                row.getInt(1),
                                choices(row.getString(2)),
                                row.getLong(3),
                                ImportState.valueOf(row.getString(4)),
                                row.getBytes(5) == null ? new byte[0] : row.getBytes(5)))
                .stream()
                .findFirst()
                .orElseThrow(ResourceImportRepository::notFound);
        if (opened.state() == ImportState.SAVED) {
            throw new ProblemException(IntakeProblem.RESOURCE_IMPORT_CLOSED);
        }
        return opened;
    }

    void change(UUID id, ImportChoices choices, ImportReport report) {
        update(id, Map.of("choices", json(choices), "report", json(report), "total", report.rowsTotal()), """
                UPDATE resource_import SET choices = CAST(:choices AS jsonb), report = CAST(:report AS jsonb),
                    rows_total = :total, rows_done = 0, touched_at = now(), version = version + 1
                WHERE municipality_code = :tenant AND id = :id
                """);
    }

    /** False when somebody else is at it, or nothing is to be saved. */
    boolean begin(UUID id, long version) {
        return update(id, Map.of("version", version), BEGIN) == 1;
    }

    /** False when another copy of the service is at it; else it is taken until the transaction ends. */
    boolean take(UUID id) {
        return sql.list("SELECT resource_import_take(:id)", Map.of("id", id), row -> row.getBoolean(1))
                .getFirst();
    }

    void progress(UUID id, int done) {
        update(id, Map.of("done", done), """
                UPDATE resource_import SET rows_done = least(:done, rows_total), touched_at = clock_timestamp()
                WHERE municipality_code = :tenant AND id = :id AND state = 'SAVING'
                """);
    }

    void saved(UUID id) {
        update(id, Map.of(), """
                UPDATE resource_import SET state = 'SAVED', rows_done = rows_total, touched_at = now(), version = version + 1
                WHERE municipality_code = :tenant AND id = :id
                """);
        update(id, Map.of(), "DELETE FROM resource_import_file WHERE municipality_code = :tenant AND import_id = :id");
    }

    void failed(UUID id, String slug) {
        update(id, Map.of("failure", "/problems/" + slug), """
                UPDATE resource_import SET state = 'PREVIEW', rows_done = 0, failure = :failure, version = version + 1
                WHERE municipality_code = :tenant AND id = :id AND state = 'SAVING'
                """);
    }

    private int update(UUID id, Map<String, Object> more, String statement) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("tenant", facts.tenant());
        values.put("id", id);
        return sql.update(statement, values);
    }

    private Map<String, Object> values(Actor actor) {
        Map<String, Object> values = new HashMap<>();
        values.put("tenant", facts.tenant());
        values.put("account", actor.accountId());
        values.put("city", city(actor));
        return values;
    }

    private static boolean city(Actor actor) {
        return actor.role() == Role.CITY;
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ImportChoices choices(String json) {
        try {
            return mapper.readValue(json, ImportChoices.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(IntakeProblem.RESOURCE_IMPORT_NOT_FOUND);
    }
}
