package sasaeai.gap.reading;

/** The statements behind {@link GapFacts}. */
final class GapFactSql {
    static final String STEPS = """
            SELECT w.area_id, w.within_id, s.code = 'CITY'
            FROM area_within w
            JOIN area p ON p.municipality_code = w.municipality_code AND p.id = w.within_id
            JOIN area_scheme s ON s.municipality_code = p.municipality_code AND s.id = p.scheme_id
            WHERE w.municipality_code = :tenant ORDER BY w.area_id, w.within_id
            """;

    static final String KINDS = """
            SELECT k.code, k.label FROM code_list_item k
            WHERE k.municipality_code = :tenant AND k.list = 'RESOURCE_KIND' AND k.active ORDER BY k.position, k.code
            """;

    static final String STOPS = """
            SELECT s.resource_id, s.latitude, s.longitude FROM resource_stop s
            WHERE s.municipality_code = :tenant AND s.latitude IS NOT NULL ORDER BY s.resource_id, s.position
            """;

    private static final String LAST_CONFIRMED = "coalesce(r.confirmed_on BETWEEN :since AND :asOf, false)";

    private static final String ONCE_CONFIRMED = """
            (%s OR (r.confirmed_on > :asOf AND EXISTS (
                SELECT 1 FROM resource_confirmation c WHERE c.municipality_code = r.municipality_code
                  AND c.resource_id = r.id AND c.confirmed_on BETWEEN :since AND :asOf)))""".formatted(LAST_CONFIRMED);

    // Plain comparisons of columns: a city has ten thousand of these rows, and each function costs as much as the row.
    private static final String RESOURCES = """
            SELECT r.id, r.area_id, r.latitude, r.longitude, r.kinds::text, r.status = 'PUBLISHED', %s,
                   r.created_at >= :written AND r.created_at < :unwritten
            FROM resource r WHERE r.municipality_code = :tenant AND r.status <> 'DRAFT'
            """;
    private static final String RESOURCES_TODAY = RESOURCES.formatted(LAST_CONFIRMED);
    private static final String RESOURCES_ONCE = RESOURCES.formatted(ONCE_CONFIRMED);

    static final String SCHEME_OF = "SELECT scheme_id FROM area WHERE municipality_code = :tenant AND id = :area";

    static final String DAYS = """
            SELECT r.id, (r.created_at AT TIME ZONE 'Asia/Tokyo')::date, c.confirmed_on
            FROM resource r
            LEFT JOIN resource_confirmation c ON c.municipality_code = r.municipality_code AND c.resource_id = r.id
            WHERE r.municipality_code = :tenant AND r.status <> 'DRAFT'
            """;

    private GapFactSql() {}

    /** The day of the last confirmation answers for today; only for a day that is past are the earlier ones looked up. */
    static String resources(boolean today) {
        return today ? RESOURCES_TODAY : RESOURCES_ONCE;
    }

    static String areas(boolean named) {
        return """
                SELECT s.id, s.name, a.id, a.name, b.inside_latitude, b.inside_longitude
                FROM area_scheme s
                LEFT JOIN area a ON a.municipality_code = s.municipality_code AND a.scheme_id = s.id
                LEFT JOIN area_boundary b ON b.municipality_code = a.municipality_code AND b.area_id = a.id
                WHERE s.municipality_code = :tenant AND %s
                ORDER BY coalesce(a.kana, a.name), a.id
                """.formatted(named ? "s.id = :scheme" : "s.code = 'LIVING_AREA'");
    }
}
