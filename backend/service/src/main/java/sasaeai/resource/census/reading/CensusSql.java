package sasaeai.resource.census.reading;

/** The JSON of rounds {@code p} and their entries {@code e} with their resource {@code r} and its area {@code a}. */
final class CensusSql {
    static final String ENTRY_STATUS =
            "CASE WHEN e.answer IS NULL THEN 'OPEN' WHEN e.settled_at IS NULL THEN 'TO_REVIEW' ELSE 'SETTLED' END";

    static final String ENTRIES = """
            census_entry e
            JOIN resource r ON r.municipality_code = e.municipality_code AND r.id = e.resource_id
            JOIN area a ON a.municipality_code = r.municipality_code AND a.id = r.area_id
            """;

    static final String SCHEDULES = """
            (SELECT coalesce(json_agg(s.wording ORDER BY s.position), '[]'::json) FROM resource_schedule s
             WHERE s.municipality_code = r.municipality_code AND s.resource_id = r.id)""";

    private static final String ROUND_STATUS =
            "CASE WHEN p.closed_at IS NOT NULL THEN 'CLOSED' WHEN p.closes_on < :today THEN 'OVER' ELSE 'OPEN' END";

    private static final String PROGRESS = """
            json_build_object('asked', count(*), 'answered', count(e.answer),
                'toReview', count(*) FILTER (WHERE e.answer IS NOT NULL AND e.settled_at IS NULL),
                'continues', count(*) FILTER (WHERE e.answer = 'CONTINUES'),
                'paused', count(*) FILTER (WHERE e.answer = 'PAUSED'),
                'ended', count(*) FILTER (WHERE e.answer = 'ENDED'),
                'changed', count(*) FILTER (WHERE e.answer = 'CHANGED'))""";

    private static final String DAY = "(%s AT TIME ZONE 'Asia/Tokyo')::date";

    private static final String ENTRY =
            """
            json_build_object('id', e.id, 'roundId', e.round_id, 'resourceId', r.id, 'name', r.name,
                'areaId', a.id, 'areaName', a.name, 'venue', r.venue, 'schedules', %s,
                'resourceStatus', r.status, 'confirmedOn', r.confirmed_on,
                'stale', (r.confirmed_on IS NULL OR r.confirmed_on < :yearAgo),
                'status', %s, 'answer', e.answer, 'note', e.note, 'answeredOn', %s, 'answeredHow', e.answered_how,
                'answeredBy', (SELECT c.label FROM account c
                    WHERE c.municipality_code = e.municipality_code AND c.id = e.answered_by),
                'printedOn', (SELECT max(%s) FROM census_link l
                    WHERE l.municipality_code = e.municipality_code AND l.entry_id = e.id),
                'version', e.version)
            """.formatted(SCHEDULES, ENTRY_STATUS, DAY.formatted("e.answered_at"), DAY.formatted("l.made_at"));

    private CensusSql() {}

    static String entry() {
        return ENTRY;
    }

    static String visible(CensusScope scope) {
        return "EXISTS (SELECT 1 FROM " + ENTRIES
                + " WHERE e.municipality_code = p.municipality_code AND e.round_id = p.id AND " + scope.own("r.area_id")
                + ")";
    }

    /** All its areas are the reader's own; a round of the whole municipality is the city's. */
    static String editable(CensusScope scope) {
        return """
                (SELECT coalesce(bool_and(%s), %s) FROM census_round_area ra
                 WHERE ra.municipality_code = p.municipality_code AND ra.round_id = p.id)
                """.formatted(scope.own("ra.area_id"), scope.everywhere());
    }

    static String summary(CensusScope scope) {
        return """
                json_build_object('id', p.id, 'name', p.name, 'startsOn', p.starts_on, 'closesOn', p.closes_on,
                    'status', %s, 'progress', %s, 'version', p.version, 'editable', %s)
                """.formatted(ROUND_STATUS, progress(scope), editable(scope));
    }

    static String view(CensusScope scope) {
        return """
                json_build_object('id', p.id, 'name', p.name, 'startsOn', p.starts_on, 'closesOn', p.closes_on,
                    'status', %s,
                    'scope', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) ORDER BY a.name, a.id),
                            '[]'::json)
                        FROM census_round_area ra
                        JOIN area a ON a.municipality_code = ra.municipality_code AND a.id = ra.area_id
                        WHERE ra.municipality_code = p.municipality_code AND ra.round_id = p.id),
                    'kinds', p.kinds,
                    'kindLabels', ARRAY(SELECT coalesce(k.label, u.code) FROM unnest(p.kinds) WITH ORDINALITY AS u (code, n)
                        LEFT JOIN code_list_item k
                            ON k.municipality_code = :tenant AND k.list = 'RESOURCE_KIND' AND k.code = u.code
                        ORDER BY u.n),
                    'progress', %s,
                    'areas', (SELECT coalesce(json_agg(json_build_object(
                                'areaId', g.id, 'areaName', g.name, 'progress', g.progress) ORDER BY g.name, g.id), '[]'::json)
                        FROM (SELECT a.id, a.name, %s AS progress FROM %s
                              WHERE e.municipality_code = p.municipality_code AND e.round_id = p.id AND %s
                              GROUP BY a.id, a.name) AS g),
                    'version', p.version, 'editable', %s)
                """.formatted(ROUND_STATUS, progress(scope), PROGRESS, ENTRIES, scope.own("r.area_id"), editable(scope));
    }

    private static String progress(CensusScope scope) {
        return "(SELECT " + PROGRESS + " FROM " + ENTRIES
                + " WHERE e.municipality_code = p.municipality_code AND e.round_id = p.id AND " + scope.own("r.area_id")
                + ")";
    }
}
