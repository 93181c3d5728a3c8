package sasaeai.shared.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
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
    private final RequestFacts facts;
    private final ObjectMapper mapper;

    JsonReads(EntityManager entities, RequestFacts facts, ObjectMapper mapper) {
        this.entities = entities;
        this.facts = facts;
        this.mapper = mapper;
    }

    /** One thing: {@code sql} selects its version (bigint) and its view (json). Absent when there is no such row. */
    public Optional<Json> find(String sql, Rows rows) {
        String stripped =
                "SELECT version, json_strip_nulls(view)::text AS view FROM (" + sql + ") AS one(version, view)";
        Query query = entities.createNativeQuery(stripped, Tuple.class);
        bind(query, rows);
        @SuppressWarnings("unchecked")
        List<Tuple> found = query.getResultList();
        return found.stream().findFirst().map(row -> new Json(((Number) row.get(0)).longValue(), (String) row.get(1)));
    }

    /** A page: {@code sql} selects key (text), view (json), ordered, and ends in {@code LIMIT :limit + 1}. */
    public Json page(PageRequest page, String sql, Rows rows) {
        Query query = entities.createNativeQuery(PAGE.formatted(sql), String.class);
        rows.with("limit", page.limit());
        bind(query, rows);
        return new Json(null, (String) query.getSingleResult());
    }

    /** A report without pages: {@code sql} selects one json value. */
    public Json report(String sql, Rows rows) {
        Query query = entities.createNativeQuery(
                "SELECT json_strip_nulls(view)::text FROM (" + sql + ") AS report(view)", String.class);
        bind(query, rows);
        return new Json(null, (String) query.getSingleResult());
    }

    /** What was worked out in Java rather than read. */
    public Json of(Object view) {
        try {
            return new Json(null, mapper.writeValueAsString(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same representation as a record, for code that goes on working with it. */
    public <T> T as(Class<T> type, Json json) {
        try {
            return mapper.readValue(json.text(), type);
        } catch (JsonProcessingException mismatch) {
            throw new IllegalStateException("The view does not fit " + type.getSimpleName(), mismatch);
        }
    }

    private void bind(Query query, Rows rows) {
        query.setParameter("tenant", facts.tenant());
        rows.values().forEach(query::setParameter);
    }
}
