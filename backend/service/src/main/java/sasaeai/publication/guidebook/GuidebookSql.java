package sasaeai.publication.guidebook;

import sasaeai.publication.map.MapSql;
import sasaeai.resource.reading.PublicResources;

/** The statement behind a guidebook. */
final class GuidebookSql {
    /** Where none is asked for, the way of dividing by which most councils meet, leaving out that of the whole. */
    static final String BOOK = """
            WITH scheme AS MATERIALIZED (
                SELECT s.id, s.name FROM area_scheme s
                WHERE s.municipality_code = :tenant AND CASE WHEN CAST(nullif(:schemeId, '') AS uuid) IS NOT NULL
                    THEN s.id = CAST(nullif(:schemeId, '') AS uuid)
                    ELSE s.id = (SELECT a.scheme_id FROM council c
                        JOIN area a ON a.municipality_code = c.municipality_code AND a.id = c.area_id
                        WHERE c.municipality_code = :tenant
                        GROUP BY a.scheme_id ORDER BY count(*) DESC, a.scheme_id LIMIT 1) END)
            SELECT NULL::bigint, json_build_object(
                'municipality', m.name, 'centerLabel', m.center_label, 'scheme', (SELECT name FROM scheme),
                'printedOn', CAST(:today AS date),
                'areas', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name,
                        'within', area_ids_within(:tenant, ARRAY[a.id])) ORDER BY coalesce(a.kana, a.name), a.id), '[]'::json)
                    FROM scheme s JOIN area a ON a.municipality_code = :tenant AND a.scheme_id = s.id),
                'resources', %s,
                'outlines', (SELECT coalesce(json_agg(%s ORDER BY a.name, a.id), '[]'::json)
                    FROM area_boundary b JOIN area a ON a.municipality_code = :tenant AND a.id = b.area_id
                    WHERE b.municipality_code = :tenant AND b.area_id IN (
                        SELECT unnest(area_ids_within(:tenant, ARRAY(
                            SELECT c.id FROM scheme s JOIN area c ON c.municipality_code = :tenant AND c.scheme_id = s.id))))))
            FROM municipality m WHERE m.code = :tenant AND (CAST(nullif(:schemeId, '') AS uuid) IS NULL OR EXISTS (SELECT FROM scheme))
            """.formatted(PublicResources.all("true"), MapSql.outline());

    private GuidebookSql() {}
}
