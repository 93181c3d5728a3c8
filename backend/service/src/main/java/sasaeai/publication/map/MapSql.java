package sasaeai.publication.map;

import sasaeai.resource.reading.NearestCenter;
import sasaeai.resource.reading.PublicResources;

/** The statement behind a map of one area. */
public final class MapSql {
    /** Neighbours are those of the same way to divide the municipality; what is far off is left out where it is drawn. */
    static final String MAP = """
            WITH r AS MATERIALIZED (
                SELECT a.id AS area_id, a.scheme_id, a.name FROM area a
                WHERE a.municipality_code = :tenant AND a.id = :areaId),
            inside AS MATERIALIZED (SELECT area_ids_within(:tenant, ARRAY(SELECT area_id FROM r)) AS ids),
            frame AS (
                SELECT min(b.west) AS west, min(b.south) AS south, max(b.east) AS east, max(b.north) AS north
                FROM area_boundary b
                WHERE b.municipality_code = :tenant AND b.area_id = ANY((SELECT ids FROM inside)::uuid[])),
            asked AS MATERIALIZED (SELECT %1$s AS center FROM r)
            SELECT NULL::bigint, json_build_object(
                'municipality', m.name, 'areaId', h.area_id, 'area', h.name,
                'center', json_build_object('label', k.center ->> 'label', 'name', k.center ->> 'name', 'phone', (
                    SELECT c.phone FROM anshin_center c
                    WHERE c.municipality_code = :tenant AND c.name = k.center ->> 'name')),
                'printedOn', CAST(:today AS date),
                'within', (SELECT ids FROM inside),
                'resources', %2$s,
                'outlines', (SELECT coalesce(json_agg(%3$s ORDER BY a.name, a.id), '[]'::json)
                    FROM frame f
                    JOIN area_boundary b ON b.municipality_code = :tenant
                    JOIN area a ON a.municipality_code = :tenant AND a.id = b.area_id
                    WHERE a.id = ANY((SELECT ids FROM inside)::uuid[])
                       OR (a.scheme_id = h.scheme_id AND b.west <= f.east AND f.west <= b.east
                           AND b.south <= f.north AND f.south <= b.north)))
            FROM r AS h CROSS JOIN asked k JOIN municipality m ON m.code = :tenant
            """.formatted(
            NearestCenter.JSON, PublicResources.all("r.area_id = ANY((SELECT ids FROM inside)::uuid[])"), outline());

    private MapSql() {}

    /** An {@link AreaOutline} of {@code area_boundary b} and {@code area a}. */
    public static String outline() {
        return """
                json_build_object('areaId', a.id, 'name', a.name, 'geometry', b.geometry,
                    'bounds', json_build_object('west', b.west, 'south', b.south, 'east', b.east, 'north', b.north),
                    'inside', json_build_object('latitude', b.inside_latitude, 'longitude', b.inside_longitude))""";
    }
}
