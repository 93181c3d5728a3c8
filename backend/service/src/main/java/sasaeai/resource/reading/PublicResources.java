package sasaeai.resource.reading;

/** Resources as everybody may see them, for statements of other rooms upon {@code resource r}: paper says what the web says. */
public final class PublicResources {
    /** The order of the list. */
    public static final String ORDER = "r.sort_key, r.id";

    private static final ResourceScope EVERYBODY = ResourceScope.of(null);

    /** Which are there for everybody. */
    public static final String VISIBLE = EVERYBODY.visible();

    /** On which weekdays between which times: rows of resource_time that name a weekday. */
    private static final String WEEKDAYS = """
            (SELECT coalesce(json_agg(json_build_object('weekday', t.weekday,
                'everyWeek', t.nth = 0 AND t.step = 1 AND t.months = 4095,
                'startsAt', to_char(t.starts_at, 'HH24:MI'), 'endsAt', to_char(t.ends_at, 'HH24:MI'))
                ORDER BY t.position), '[]'::json)
             FROM resource_time t WHERE t.municipality_code = r.municipality_code AND t.resource_id = r.id
               AND t.weekday > 0)""";

    private PublicResources() {}

    /**
     * A json array in the order of the list, of {resource, weekdays}; the resource is a ResourceView.
     *
     * @param conditions which of them, beside that everybody may see them; needs {@code :yearAgo} and {@code :most}, and
     *     holds one more than that where there are more
     */
    public static String all(String conditions) {
        return """
                (SELECT coalesce(json_agg(json_build_object('resource', %s, 'weekdays', %s) ORDER BY %s), '[]'::json)
                 FROM (SELECT r.* FROM resource r
                       WHERE r.municipality_code = :tenant AND %s AND %s ORDER BY %s LIMIT :most + 1) AS r %s)
                """.formatted(
                ResourceSql.view(EVERYBODY), WEEKDAYS, ORDER, VISIBLE, conditions, ORDER, ResourceSql.JOIN_AREA);
    }
}
