package sasaeai.resource.intake.staging;

/**
 * What would become of each row: new, the same, changed, doubtful, of others, or of an id that there is not. Beside it
 * stands the resource as it would be; what the list does not say stays as it is.
 */
final class ComparisonSql {
    /** Of the entries that are there one for each name and place, so that nothing is multiplied with everything. */
    private static final String KNOWN = """
            by_all AS (SELECT name_key, area_id, place_key, (array_agg(id))[1] AS id, count(*) AS many
                FROM intake_known GROUP BY name_key, area_id, place_key),
            by_place AS (SELECT name_key, place_key, (array_agg(id))[1] AS id, count(*) AS many
                FROM intake_known WHERE place_key <> '' GROUP BY name_key, place_key),
            by_name AS (SELECT name_key, area_id, (array_agg(id))[1] AS id FROM intake_known GROUP BY name_key, area_id),
            by_kana AS (SELECT kana_key, area_id, (array_agg(id))[1] AS id
                FROM intake_known WHERE kana_key <> '' GROUP BY kana_key, area_id)
            """;

    private static final String MATCHED = """
            candidates AS (
                SELECT s.n, s.id IS NOT NULL AS named, s.name_key, s.place_key,
                       coalesce(s.area_id, CAST(nullif(:area, '') AS uuid)) AS area_id,
                       CASE WHEN s.id IS NOT NULL THEN k.id
                            WHEN a.many = 1 THEN a.id
                            WHEN s.area_id IS NULL AND :area = '' AND p.many = 1 THEN p.id END AS sure,
                       CASE WHEN s.id IS NULL THEN coalesce(a.id, m.id, j.id,
                           CASE WHEN s.area_id IS NULL AND :area = '' THEN p.id END) END AS alike
                FROM intake_row s
                LEFT JOIN intake_known k ON k.id = s.id
                LEFT JOIN by_all a ON a.name_key = s.name_key AND a.place_key = s.place_key
                    AND a.area_id = coalesce(s.area_id, CAST(nullif(:area, '') AS uuid))
                LEFT JOIN by_place p ON p.name_key = s.name_key AND p.place_key = s.place_key
                LEFT JOIN by_name m ON m.name_key = s.name_key AND m.area_id = coalesce(s.area_id, CAST(nullif(:area, '') AS uuid))
                LEFT JOIN by_kana j ON j.kana_key = s.kana_key AND j.area_id = coalesce(s.area_id, CAST(nullif(:area, '') AS uuid))),
            numbered AS (
                SELECT c.*, row_number() OVER same AS nth, first_value(n) OVER same AS first_of_same,
                       first_value(n) OVER alike_rows AS first_alike
                FROM candidates c
                WINDOW same AS (PARTITION BY sure ORDER BY named DESC, n),
                       alike_rows AS (PARTITION BY name_key, area_id, place_key ORDER BY n)),
            matched AS (
                SELECT n, CASE WHEN named AND sure IS NULL THEN 'UNKNOWN'
                               WHEN sure IS NOT NULL AND nth > 1 AND NOT named THEN 'DOUBTFUL'
                               WHEN sure IS NOT NULL THEN 'KNOWN'
                               WHEN alike IS NOT NULL OR first_alike < n THEN 'DOUBTFUL'
                               ELSE 'NEW' END AS match,
                       CASE WHEN named OR nth = 1 THEN sure END AS sure, alike,
                       CASE WHEN sure IS NOT NULL AND nth > 1 THEN first_of_same
                            WHEN first_alike < n THEN first_alike END AS twin
                FROM numbered)
            """;

    private static final String MERGED = """
            merged AS (
                SELECT s.n, m.match, m.alike, m.twin, r.id AS known_id, r.area_id AS known_area_id,
                    s.name, %s AS kana,
                    coalesce(nullif(s.kinds, '{}'), r.kinds, CASE WHEN :kinds <> '' THEN ARRAY[:kinds] END) AS kinds,
                    coalesce(%s, '{}') AS scenes,
                    coalesce(s.formality, r.formality, :formality) AS formality,
                    %s AS organizer_name, %s AS organizer_kind, %s AS venue, %s AS address,
                    %s AS latitude, %s AS longitude,
                    coalesce(s.area_id, r.area_id, CAST(nullif(:area, '') AS uuid)) AS area_id,
                    %s AS cost, %s AS capacity, coalesce(%s, '{}') AS access,
                    %s AS contact_text,
                    CASE WHEN :saidCONTACTCONSENT THEN s.contact_consent_on
                         WHEN :saidCONTACT AND s.contact_text IS DISTINCT FROM r.contact_text THEN NULL
                         ELSE r.contact_consent_on END AS contact_consent_on,
                    %s AS note, %s AS source, coalesce(s.status, r.status, :status) AS status,
                    coalesce(s.confirmed_on, r.confirmed_on) AS confirmed_on,
                    s.name_spelling, CASE WHEN :saidKANA THEN s.kana_spelling
                        ELSE coalesce(split_part(r.search_text, ' ', 2), '') END AS kana_spelling,
                    s.wordings, s.stops,
                    s.confirmed_on IS NOT NULL AND s.confirmed_on IS DISTINCT FROM r.confirmed_on AS confirms,
                    r.id IS NOT NULL AND :saidSCHEDULE AND s.wordings IS DISTINCT FROM ARRAY(
                        SELECT t.wording FROM resource_schedule t
                        WHERE t.municipality_code = :tenant AND t.resource_id = r.id ORDER BY t.position) AS retimed,
                    r.id IS NOT NULL AND :saidSTOPS AND s.stops IS DISTINCT FROM (
                        SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('time', to_char(t.time, 'HH24:MI'), 'place', t.place,
                            'latitude', t.latitude, 'longitude', t.longitude)) ORDER BY t.position), '[]')
                        FROM resource_stop t
                        WHERE t.municipality_code = :tenant AND t.resource_id = r.id) AS rerouted
                FROM matched m JOIN intake_row s ON s.n = m.n
                LEFT JOIN resource r ON r.municipality_code = :tenant AND r.id = m.sure)
            """.formatted(
                    said("KANA", "kana"),
                    said("SCENES", "scenes"),
                    said("ORGANIZER", "organizer_name"),
                    said("ORGANIZER_KIND", "organizer_kind"),
                    said("VENUE", "venue"),
                    said("ADDRESS", "address"),
                    said("LATITUDE", "latitude"),
                    said("LATITUDE", "longitude"),
                    said("COST", "cost"),
                    said("CAPACITY", "capacity"),
                    said("ACCESS", "access"),
                    said("CONTACT", "contact_text"),
                    said("NOTE", "note"),
                    said("SOURCE", "source"));

    private static final String COMPARED = """
            SELECT e.n, coalesce(e.known_id, uuidv7()) AS id, e.alike, e.twin, e.name, e.kana, e.kinds, e.scenes, e.formality,
                e.organizer_name, CASE WHEN e.organizer_name IS NOT NULL THEN e.organizer_kind END AS organizer_kind,
                e.venue, e.address, e.latitude, e.longitude, e.area_id, e.cost, e.capacity, e.access, e.contact_text,
                CASE WHEN e.contact_text IS NOT NULL THEN e.contact_consent_on END AS contact_consent_on,
                e.note, e.source, e.status, e.confirmed_on, e.confirms, e.retimed, e.rerouted, e.wordings, e.stops,
                coalesce(nullif(e.kana_spelling, ''), e.name_spelling) AS sort_key,
                e.name_spelling || ' ' || e.kana_spelling AS search_text,
                :everywhere OR e.area_id = ANY(:own) AS own,
                CASE WHEN e.match <> 'KNOWN' THEN e.match
                     WHEN NOT (:everywhere OR e.known_area_id = ANY(:own)) THEN 'OTHERS'
                     WHEN e.retimed OR e.rerouted OR e.confirms
                         OR (e.name, e.kana, e.kinds, e.scenes, e.formality, e.organizer_name,
                             CASE WHEN e.organizer_name IS NOT NULL THEN e.organizer_kind END, e.venue, e.address,
                             e.latitude, e.longitude, e.area_id, e.cost, e.capacity, e.access, e.contact_text,
                             CASE WHEN e.contact_text IS NOT NULL THEN e.contact_consent_on END,
                             e.note, e.source, e.status)
                            IS DISTINCT FROM
                            (r.name, r.kana, r.kinds, r.scenes, r.formality, r.organizer_name, r.organizer_kind,
                             r.venue, r.address, r.latitude, r.longitude, r.area_id, r.cost, r.capacity, r.access,
                             r.contact_text, r.contact_consent_on, r.note, r.source, r.status)
                     THEN 'CHANGED' ELSE 'SAME' END AS match
            FROM merged e LEFT JOIN resource r ON r.municipality_code = :tenant AND r.id = e.known_id
            """;

    static final String COMPARE = "CREATE TEMP TABLE intake_effect ON COMMIT DROP AS\nWITH " + KNOWN + "," + MATCHED
            + "," + MERGED + COMPARED;

    static final String COUNTS = """
            SELECT count(*) FILTER (WHERE match = 'NEW'), count(*) FILTER (WHERE match = 'CHANGED'),
                   count(*) FILTER (WHERE match = 'SAME'), count(*) FILTER (WHERE match = 'DOUBTFUL'),
                   count(*) FILTER (WHERE match = 'OTHERS'), coalesce(max(n), 0)
            FROM intake_effect
            """;

    /** What is wrong with a row beside what is there; of rows that would be left as they are nothing is. */
    static final String WRONG = """
            SELECT n, CASE WHEN match = 'UNKNOWN' THEN 'ID' WHEN area_id IS NULL THEN 'AREA'
                           WHEN NOT own THEN 'AREA' ELSE 'KINDS' END,
                   CASE WHEN match = 'UNKNOWN' THEN 'unknown-id' WHEN area_id IS NULL THEN 'required'
                        WHEN NOT own THEN 'not-own-area' ELSE 'required' END
            FROM intake_effect
            WHERE match = 'UNKNOWN'
               OR ((match IN ('NEW', 'CHANGED') OR (match = 'DOUBTFUL' AND :addDoubtful))
                   AND (area_id IS NULL OR kinds IS NULL OR NOT coalesce(own, false)))
            ORDER BY n
            """;

    static final String DOUBTS = """
            SELECT e.n, coalesce('=' || e.twin, r.name) FROM intake_effect e
            LEFT JOIN resource r ON r.municipality_code = :tenant AND r.id = e.alike
            WHERE e.match = 'DOUBTFUL' ORDER BY e.n LIMIT :most
            """;

    static final String PREVIEW = """
            SELECT json_build_object('row', e.n, 'match', e.match, 'name', e.name, 'kana', e.kana,
                'kindLabels', ARRAY(SELECT coalesce(k.label, u.code)
                    FROM unnest(e.kinds) WITH ORDINALITY AS u (code, at)
                    LEFT JOIN code_list_item k ON k.municipality_code = :tenant AND k.list = 'RESOURCE_KIND' AND k.code = u.code
                    ORDER BY u.at),
                'areaName', a.name, 'venue', coalesce(e.venue, e.address), 'status', e.status,
                'schedules', (SELECT coalesce(json_agg(json_build_object('wording', w.wording, 'inWords', w.in_words,
                        'notUnderstood', w.not_understood) ORDER BY u.at), '[]'::json)
                    FROM unnest(e.wordings) WITH ORDINALITY AS u (wording, at)
                    JOIN intake_wording w ON w.wording = u.wording))::text
            FROM (SELECT * FROM intake_effect ORDER BY n LIMIT :most) AS e
            LEFT JOIN area a ON a.municipality_code = :tenant AND a.id = e.area_id
            ORDER BY e.n
            """;

    private ComparisonSql() {}

    private static String said(String column, String value) {
        return "CASE WHEN :said" + column.replace("_", "") + " THEN s." + value + " ELSE r." + value + " END";
    }
}
