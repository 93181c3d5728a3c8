package sasaeai.municipality.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.read.Rows;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.text.OneSpelling;

/** All queries about boundaries; saved as a set. */
@ApplicationScoped
class AreaBoundaryRepository {
    private static final String SAVE = """
            INSERT INTO area_boundary AS b (municipality_code, area_id, geometry, west, south, east, north,
                inside_latitude, inside_longitude, source)
            SELECT :tenant, u.area_id, CAST(u.geometry AS jsonb), n.numbers[1], n.numbers[2], n.numbers[3], n.numbers[4],
                n.numbers[5], n.numbers[6], nullif(:source, '')
            FROM unnest(:areas, :geometries, :numbers) AS u (area_id, geometry, numbers)
            CROSS JOIN LATERAL (SELECT CAST(string_to_array(u.numbers, ' ') AS double precision[]) AS numbers) AS n
            ON CONFLICT (municipality_code, area_id) DO UPDATE
            SET geometry = excluded.geometry, west = excluded.west, south = excluded.south, east = excluded.east,
                north = excluded.north, inside_latitude = excluded.inside_latitude,
                inside_longitude = excluded.inside_longitude, source = excluded.source, version = b.version + 1
            WHERE (b.geometry, b.source) IS DISTINCT FROM (excluded.geometry, excluded.source)
            """;

    /** Of all boundaries together: it grows with each that comes or changes. */
    private static final String VERSION =
            "(SELECT coalesce(sum(v.version + 1), 0) FROM area_boundary v WHERE v.municipality_code = :tenant)";

    private static final String MAP = """
            SELECT %s, '{"type":"FeatureCollection","features":' || coalesce(json_agg(json_build_object('type', 'Feature',
                'geometry', b.geometry, 'properties',
                json_build_object('areaId', a.id, 'name', a.name, 'schemeId', a.scheme_id)) ORDER BY a.name, a.id)::text, '[]') || '}'
            FROM area_boundary b JOIN area a ON a.municipality_code = b.municipality_code AND a.id = b.area_id
            WHERE b.municipality_code = :tenant
            """.formatted(VERSION);

    private final PlainSql sql;
    private final RequestFacts facts;

    AreaBoundaryRepository(PlainSql sql, RequestFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /** The ids of areas by their names in one spelling, and by their ids. */
    Map<String, List<UUID>> areas(@Nullable UUID schemeId) {
        Map<String, List<UUID>> areas = new HashMap<>();
        Map<String, Object> values =
                Map.of("tenant", facts.tenant(), "scheme", schemeId == null ? "" : schemeId.toString());
        sql.list("""
                SELECT id, name FROM area
                WHERE municipality_code = :tenant AND (:scheme = '' OR scheme_id = CAST(nullif(:scheme, '') AS uuid))
                """, values, row -> {
            UUID id = row.getObject(1, UUID.class);
            areas.computeIfAbsent(OneSpelling.word(row.getString(2)), name -> new ArrayList<>())
                    .add(id);
            areas.put(OneSpelling.word(id.toString()), List.of(id));
            return true;
        });
        return areas;
    }

    void save(List<Boundary> boundaries, String source) {
        Map<String, Object> values = Map.of(
                "tenant", facts.tenant(),
                "source", source,
                "areas", boundaries.stream().map(Boundary::areaId).toArray(UUID[]::new),
                "geometries", boundaries.stream().map(Boundary::geometry).toArray(String[]::new),
                "numbers",
                        boundaries.stream().map(AreaBoundaryRepository::numbers).toArray(String[]::new));
        sql.update(SAVE, values);
    }

    /** Nobody else brings boundaries before this transaction ends. */
    long lockedVersion() {
        Map<String, Object> tenant = Map.of("tenant", facts.tenant());
        sql.list("SELECT code FROM municipality WHERE code = :tenant FOR NO KEY UPDATE", tenant, row -> true);
        return version();
    }

    long version() {
        return sql.list("SELECT " + VERSION, Map.of("tenant", facts.tenant()), row -> row.getLong(1))
                .getFirst();
    }

    int count() {
        return sql.list(
                        "SELECT count(*) FROM area_boundary WHERE municipality_code = :tenant",
                        Map.of("tenant", facts.tenant()),
                        row -> row.getInt(1))
                .getFirst();
    }

    Json map(@Nullable UUID areaId, @Nullable UUID schemeId) {
        Rows rows = new Rows()
                .and("b.area_id = ANY(area_ids_within(:tenant, ARRAY[:areaId]))", "areaId", areaId)
                .and("a.scheme_id = :schemeId", "schemeId", schemeId);
        return sql.list(
                        MAP + rows.sql(),
                        rows.with("tenant", facts.tenant()).values(),
                        row -> new Json(row.getLong(1), row.getString(2)))
                .getFirst();
    }

    private static String numbers(Boundary boundary) {
        return boundary.west() + " " + boundary.south() + " " + boundary.east() + " " + boundary.north() + " "
                + boundary.insideLatitude() + " " + boundary.insideLongitude();
    }
}
