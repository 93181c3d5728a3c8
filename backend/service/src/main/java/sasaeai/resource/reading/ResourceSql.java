package sasaeai.resource.reading;

/** The JSON of a resource as one reader sees it; each is part of one statement upon {@code resource r} and {@code area a}. */
final class ResourceSql {
    /** Which have stops with positions: few, so that they are found once and others cost no look at their stops. */
    static final String SHOPS = """
            SELECT s.resource_id FROM resource_stop s
            WHERE s.municipality_code = :tenant AND s.latitude IS NOT NULL""";

    /** It is somewhere: where it is, or where it stops. */
    static final String PLACED = "r.latitude IS NOT NULL OR r.id = ANY(ARRAY(" + SHOPS + "))";

    private static final String METRES =
            "distance_metres(:nearLatitude, :nearLongitude, %1$s.latitude, %1$s.longitude)";

    /** Metres from the point asked for; a mobile shop is as near as the nearest of its stops. */
    static final String DISTANCE = """
            least(%s, CASE WHEN r.id IN (%s) THEN (SELECT min(%s) FROM resource_stop s
                WHERE s.municipality_code = r.municipality_code AND s.resource_id = r.id) END)""".formatted(METRES.formatted("r"), SHOPS, METRES.formatted("s"));

    static final String JOIN_AREA = " JOIN area a ON a.municipality_code = r.municipality_code AND a.id = r.area_id ";

    private static final String POSITION = """
            CASE WHEN %1$s.latitude IS NOT NULL
                 THEN json_build_object('latitude', %1$s.latitude, 'longitude', %1$s.longitude) END""";

    private static final String SCHEDULES = """
            (SELECT coalesce(json_agg(json_build_object('wording', s.wording, 'inWords', s.in_words,
                'notUnderstood', s.not_understood) ORDER BY s.position), '[]'::json)
             FROM resource_schedule s WHERE s.municipality_code = r.municipality_code AND s.resource_id = r.id)""";

    private static final String STOPS = """
            (SELECT coalesce(json_agg(json_build_object('time', to_char(s.time, 'HH24:MI'), 'place', s.place,
                'position', %s) ORDER BY s.position), '[]'::json)
             FROM resource_stop s WHERE s.municipality_code = r.municipality_code AND s.resource_id = r.id)
            """.formatted(POSITION.formatted("s"));

    private static final String STALE = "(r.confirmed_on IS NULL OR r.confirmed_on < :yearAgo)";

    private ResourceSql() {}

    /** One row of a list; {@code r.distance} is null where no point was asked for. */
    static String summary(ResourceScope scope) {
        return """
                json_build_object('id', r.id, 'number', r.number, 'name', r.name, 'kana', r.kana,
                    'kinds', r.kinds, 'kindLabels', %s, 'areaId', r.area_id, 'areaName', a.name, 'venue', r.venue,
                    'position', %s, 'schedules', %s, 'stops', %s, 'status', r.status, 'confirmedOn', r.confirmed_on,
                    'distance', round(r.distance)::bigint, 'stale', %s, 'version', r.version, 'editable', %s)
                """.formatted(
                labels("r.kinds", "RESOURCE_KIND"), POSITION.formatted("r"), SCHEDULES, STOPS, STALE, scope.edits());
    }

    static String view(ResourceScope scope) {
        String contactShown = "(r.contact_consent_on IS NOT NULL OR (" + scope.edits() + "))";
        return """
                json_build_object('id', r.id, 'number', r.number, 'name', r.name, 'kana', r.kana,
                    'kinds', r.kinds, 'kindLabels', %1$s, 'scenes', r.scenes, 'sceneLabels', %2$s,
                    'formality', r.formality,
                    'organizer', CASE WHEN r.organizer_name IS NOT NULL
                            AND (coalesce(r.organizer_kind, '') <> 'INDIVIDUAL' OR %3$s)
                        THEN json_build_object('name', r.organizer_name, 'kind', r.organizer_kind, 'kindLabel', %4$s) END,
                    'venue', r.venue, 'address', r.address, 'position', %5$s, 'areaId', r.area_id, 'areaName', a.name,
                    'schedules', %6$s, 'stops', %7$s, 'cost', r.cost, 'capacity', r.capacity, 'access', r.access,
                    'contact', CASE WHEN r.contact_text IS NOT NULL AND %8$s
                        THEN json_build_object('text', r.contact_text, 'consentOn', r.contact_consent_on) END,
                    'contactCenter', CASE WHEN r.contact_text IS NULL OR NOT %8$s THEN %9$s END,
                    'note', r.note, 'source', CASE WHEN %3$s THEN r.source END,
                    'status', r.status, 'confirmedOn', r.confirmed_on,
                    'confirmedBy', CASE WHEN %3$s THEN (SELECT c.label FROM account c
                        WHERE c.municipality_code = r.municipality_code AND c.id = r.confirmed_by) END,
                    'stale', %10$s, 'version', r.version, 'editable', %3$s)
                """.formatted(
                        labels("r.kinds", "RESOURCE_KIND"),
                        labels("r.scenes", "LIFE_SCENE"),
                        scope.edits(),
                        label("r.organizer_kind", "ORGANIZER_KIND"),
                        POSITION.formatted("r"),
                        SCHEDULES,
                        STOPS,
                        contactShown,
                        NearestCenter.JSON,
                        STALE);
    }

    /**
     * The text of a FeatureCollection; null when there are more resources than {@code :most}. Written as text, since numbers
     * and codes need no escaping: JSON functions take more than twice as long for 10,000 markers. A stop where its shop
     * itself is has no marker of its own.
     */
    static String map(String conditions, String distance, String order) {
        return """
                SELECT CASE WHEN count(*) <= :most THEN
                    '{"type":"FeatureCollection","features":[' || coalesce(string_agg(
                        CASE WHEN m.stops IS NULL THEN m.marker ELSE concat_ws(',', m.marker, m.stops) END, ','), '')
                    || ']}' END
                FROM (SELECT %s AS marker, CASE WHEN r.id IN (%s) THEN (
                              SELECT string_agg(%s, ',' ORDER BY s.position) FROM resource_stop s
                              WHERE s.municipality_code = :tenant AND s.resource_id = r.id AND s.latitude IS NOT NULL
                                AND (s.latitude, s.longitude) IS DISTINCT FROM (r.latitude, r.longitude)) END AS stops
                      FROM (SELECT r.*, %s AS distance FROM resource r
                            WHERE r.municipality_code = :tenant AND (%s) %s) AS r
                      ORDER BY %s LIMIT :most + 1) AS m
                """.formatted(
                        marker("r", ""),
                        SHOPS,
                        marker("s", "',\"stop\":' || s.position + 1 ||"),
                        distance,
                        PLACED,
                        conditions,
                        order);
    }

    /** Null where the place has no position. */
    private static String marker(String place, String more) {
        return """
                '{"type":"Feature","id":' || r.number || ',"geometry":{"type":"Point","coordinates":['
                || round(%1$s.longitude * 1e6) / 1e6 || ',' || round(%1$s.latitude * 1e6) / 1e6
                || ']},"properties":{"kind":"' || r.kinds[1] || '"' || %2$s
                CASE WHEN r.status = 'PAUSED' THEN ',"status":"PAUSED"}}' ELSE '}}' END""".formatted(place, more);
    }

    private static String labels(String codes, String list) {
        return """
                ARRAY(SELECT coalesce(k.label, u.code) FROM unnest(%s) WITH ORDINALITY AS u (code, n)
                      LEFT JOIN code_list_item k ON k.municipality_code = :tenant AND k.list = '%s' AND k.code = u.code
                      ORDER BY u.n)""".formatted(codes, list);
    }

    private static String label(String code, String list) {
        return """
                (SELECT k.label FROM code_list_item k
                 WHERE k.municipality_code = :tenant AND k.list = '%s' AND k.code = %s)""".formatted(list, code);
    }
}
