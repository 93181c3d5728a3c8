package sasaeai.shared.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import sasaeai.shared.tenant.RequestFacts;

/**
 * Reads that are one statement and build their JSON in PostgreSQL. Native SQL does not pass Hibernate's tenant filter, so
 * every statement names {@code :tenant}; row-level security stands behind it.
 */
@ApplicationScoped
public class JsonReads {
    private static final String PAGE = """
            WITH page AS (%s),
            numbered AS (SELECT key, view, row_number() OVER () AS n FROM page)
            SELECT json_strip_nulls(json_build_object(
                'items', coalesce(json_agg(view ORDER BY n) FILTER (WHERE n <= :limit), '[]'::json),
                'nextCursor', CASE WHEN max(n) > :limit THEN rtrim(translate(encode(convert_to(
                    max(key) FILTER (WHERE n = :limit), 'UTF8'), 'base64'), E'+/\\n', '-_'), '=') END))::text
            FROM numbered
            """;

    private final EntityManager entities;
    private final PlainSql sql;
    private final RequestFacts facts;
    private final ObjectMapper mapper;

    JsonReads(EntityManager entities, PlainSql sql, RequestFacts facts, ObjectMapper mapper) {
        this.entities = entities;
        this.sql = sql;
        this.facts = facts;
        this.mapper = mapper;
    }

    /** One thing: {@code one} selects its version (bigint) and its view (json). Absent when there is no such row. */
    public Optional<Json> find(String one, Rows rows) {
        String stripped =
                "SELECT version, json_strip_nulls(view)::text AS view FROM (" + one + ") AS one(version, view)";
        return list(stripped, rows, row -> new Json(row.getLong(1), row.getBytes(2))).stream()
                .findFirst();
    }

    /** A page: {@code some} selects key (text), view (json), ordered, and ends in {@code LIMIT :limit + 1}. */
    public Json page(PageRequest page, String some, Rows rows) {
        return one(PAGE.formatted(some), rows.with("limit", page.limit()));
    }

    /** A report without pages: {@code all} selects one json value. */
    public Json report(String all, Rows rows) {
        return one("SELECT json_strip_nulls(view)::text FROM (" + all + ") AS report(view)", rows);
    }

    /** A document of which {@code all} makes the whole text; absent when it makes none. */
    public Optional<Json> text(String all, Rows rows) {
        return list(all, rows, row -> Optional.ofNullable(row.getBytes(1)))
                .getFirst()
                .map(utf8 -> new Json(null, utf8));
    }

    /** What was worked out in Java rather than read. */
    public Json of(Object view) {
        try {
            return new Json(null, mapper.writeValueAsBytes(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same representation as a record, for code that goes on working with it. */
    public <T> T as(Class<T> type, Json json) {
        try {
            return mapper.readValue(json.utf8(), type);
        } catch (IOException mismatch) {
            throw new IllegalStateException("The view does not fit " + type.getSimpleName(), mismatch);
        }
    }

    private Json one(String text, Rows rows) {
        return list(text, rows, row -> new Json(null, row.getBytes(1))).getFirst();
    }

    private <T> List<T> list(String text, Rows rows, PlainSql.Row<T> row) {
        if (QuarkusTransaction.isActive()) {
            entities.flush(); // what this transaction has changed is read too
        }
        return sql.list(text, rows.with("tenant", facts.tenant()).values(), row);
    }
}
