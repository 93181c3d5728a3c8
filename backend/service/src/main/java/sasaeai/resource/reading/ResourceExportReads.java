package sasaeai.resource.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;

/** All that one reader may know of resources, for files: the same resources in the same order as the list. */
@ApplicationScoped
public class ResourceExportReads {
    private static final int MOST = 200_000;

    private static final String ROW = """
            r.id::text, r.name, r.kana, %1$s, %2$s, r.kinds, r.scenes, r.formality,
            CASE WHEN coalesce(r.organizer_kind, '') <> 'INDIVIDUAL' OR %3$s THEN r.organizer_name END,
            CASE WHEN coalesce(r.organizer_kind, '') <> 'INDIVIDUAL' OR %3$s THEN (SELECT k.label FROM code_list_item k
                WHERE k.municipality_code = :tenant AND k.list = 'ORGANIZER_KIND' AND k.code = r.organizer_kind) END,
            r.venue, r.address, r.latitude, r.longitude, a.name, s.name,
            ARRAY(SELECT t.wording FROM resource_schedule t
                WHERE t.municipality_code = :tenant AND t.resource_id = r.id ORDER BY t.position),
            ARRAY(SELECT concat(to_char(t.time, 'HH24:MI '), t.place,
                    CASE WHEN t.latitude IS NOT NULL THEN ' (' || t.latitude || ',' || t.longitude || ')' END)
                FROM resource_stop t WHERE t.municipality_code = :tenant AND t.resource_id = r.id ORDER BY t.position),
            r.cost, r.capacity, r.access,
            CASE WHEN r.contact_consent_on IS NOT NULL OR %3$s THEN r.contact_text END,
            r.contact_consent_on, r.note, CASE WHEN %3$s THEN r.source END, r.status, r.confirmed_on, r.created_at,
            %3$s AND r.contact_text IS NOT NULL AND r.contact_consent_on IS NULL,
            ARRAY(SELECT DISTINCT k.national_category FROM code_list_item k WHERE k.municipality_code = :tenant
                AND k.list = 'RESOURCE_KIND' AND k.code = ANY(r.kinds) AND k.national_category IS NOT NULL ORDER BY 1)
            """;

    private final PlainSql sql;
    private final RequestFacts facts;

    ResourceExportReads(PlainSql sql, RequestFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /** One after the other, within the caller's transaction. */
    public void each(@Nullable Actor reader, ResourceFilter filter, LocalDate today, PlainSql.RowReader row) {
        ResourceConditions asked = new ResourceConditions(reader, filter, today);
        String statement = "SELECT "
                + ROW.formatted(
                        labels("r.kinds", "RESOURCE_KIND"),
                        labels("r.scenes", "LIFE_SCENE"),
                        asked.scope().edits())
                + " FROM (SELECT r.*, " + asked.distance() + " AS distance FROM resource r"
                + " WHERE r.municipality_code = :tenant " + asked.rows().sql() + " LIMIT :most) AS r"
                + ResourceSql.JOIN_AREA
                + "JOIN area_scheme s ON s.municipality_code = a.municipality_code AND s.id = a.scheme_id ORDER BY "
                + asked.order();
        sql.each(
                asked.scope().withOwnAreas(statement),
                asked.rows().with("tenant", facts.tenant()).with("most", MOST).values(),
                row);
    }

    private static String labels(String codes, String list) {
        return """
                ARRAY(SELECT coalesce(k.label, u.code) FROM unnest(%s) WITH ORDINALITY AS u (code, n)
                      LEFT JOIN code_list_item k ON k.municipality_code = :tenant AND k.list = '%s' AND k.code = u.code
                      ORDER BY u.n)""".formatted(codes, list);
    }
}
