package sasaeai.publication.pack;

/** The statement behind a pack. */
final class PackSql {
    /** More voices than a council can read in one meeting are counted, not sent. */
    private static final int MOST_VOICES = 200;

    private static final int MOST_DECISIONS = 200;
    private static final int MOST_FIGURES = 60;

    /** A figure below this may point at a person. */
    private static final int SMALLEST_FIGURE = 5;

    /**
     * The meeting, its councils and the day of the meeting before. An ordinary meeting goes on from the last ordinary one: a
     * visit or an exchange in between must not swallow a month's voices. Of several councils the longest absence counts.
     */
    private static final String MEETING = """
            WITH m AS MATERIALIZED (SELECT * FROM meeting m WHERE m.municipality_code = :tenant AND m.id = :id AND %s),
            councils AS MATERIALIZED (
                SELECT c.id, c.name, c.brand, c.area_id, mc.number,
                       row_number() OVER (ORDER BY mc.position, mc.council_id) AS n, count(*) OVER () AS total
                FROM m JOIN meeting_council mc ON mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id
                JOIN council c ON c.municipality_code = mc.municipality_code AND c.id = mc.council_id),
            before AS MATERIALIZED (
                SELECT min(last.held_on) AS since FROM m CROSS JOIN councils c CROSS JOIN LATERAL (
                    SELECT pc.held_on FROM meeting_council pc
                    JOIN meeting p ON p.municipality_code = pc.municipality_code AND p.id = pc.meeting_id
                    WHERE pc.municipality_code = :tenant AND pc.council_id = c.id AND pc.held_on < m.held_on
                      AND p.status IN ('CONFIRMED', 'SHARED', 'PUBLISHED')
                      AND (m.kind <> 'REGULAR' OR p.kind = 'REGULAR')
                    ORDER BY pc.held_on DESC LIMIT 1) AS last),
            areas AS MATERIALIZED (
                SELECT area_ids_within(:tenant, ARRAY(SELECT area_id FROM councils)) AS ids)
            """;

    /** New is what was reviewed since: a voice that waited for its center has not been heard by the council yet. */
    private static final String VOICES = """
            , heard AS (
                SELECT v.category, v.area_id, v.council_text,
                       row_number() OVER (ORDER BY v.reviewed_at DESC, v.id DESC) AS n
                FROM m CROSS JOIN before b JOIN voice v ON v.municipality_code = m.municipality_code
                WHERE v.area_id = ANY((SELECT ids FROM areas)::uuid[]) AND v.status = 'REVIEWED'
                  AND (b.since IS NULL OR v.reviewed_at >= b.since::timestamp AT TIME ZONE 'Asia/Tokyo')
                  AND v.reviewed_at < (m.held_on + 1)::timestamp AT TIME ZONE 'Asia/Tokyo'),
            groups AS (
                SELECT h.category, h.area_id, count(*) AS heard, json_agg(h.council_text ORDER BY h.n) AS texts
                FROM heard h WHERE h.n <= %d GROUP BY h.category, h.area_id)
            """.formatted(MOST_VOICES);

    /** Late is what is late on the day of the meeting, when the sheet is read. */
    private static final String DECISIONS = """
            , promises AS (
                SELECT d.id, d.text, d.owner, d.due_on, d.state,
                       CASE WHEN d.state = 'OPEN' AND d.due_on < m.held_on THEN m.held_on - d.due_on ELSE 0 END AS late
                FROM m CROSS JOIN before b CROSS JOIN (
                    SELECT DISTINCT pc.meeting_id FROM councils c
                    JOIN meeting_council pc ON pc.municipality_code = :tenant AND pc.council_id = c.id) AS own
                JOIN meeting p ON p.municipality_code = m.municipality_code AND p.id = own.meeting_id
                JOIN decision d ON d.municipality_code = p.municipality_code AND d.meeting_id = p.id
                WHERE p.held_on < m.held_on AND p.status <> 'CANCELLED' AND %s
                  AND (d.state = 'OPEN' OR d.closed_on >= coalesce(b.since, m.held_on - 365))
                ORDER BY d.state = 'OPEN' DESC, d.due_on NULLS LAST, d.id LIMIT %d)
            """;

    /**
     * A figure moved when a newer count of the same source was entered since the meeting before: two sources count
     * differently, and what the last pack showed is no news. A first pack shows what was counted within a year.
     */
    private static final String FIGURES = """
            , counted AS (
                SELECT s.area_id, s.as_of, s.source, s.created_at, s.population, s.aged65, s.households,
                       lag(s.population) OVER w AS population0, lag(s.aged65) OVER w AS aged0,
                       lag(s.households) OVER w AS households0,
                       row_number() OVER (PARTITION BY s.area_id, s.source ORDER BY s.as_of DESC) AS n
                FROM m JOIN area_statistic s ON s.municipality_code = m.municipality_code
                WHERE s.area_id = ANY((SELECT ids FROM areas)::uuid[]) AND s.as_of <= m.held_on
                WINDOW w AS (PARTITION BY s.area_id, s.source ORDER BY s.as_of)),
            figures AS (
                SELECT a.name, s.area_id IN (SELECT area_id FROM councils) AS whole, f.*, s.as_of, s.source
                FROM m CROSS JOIN before b CROSS JOIN counted s
                JOIN area a ON a.municipality_code = :tenant AND a.id = s.area_id
                CROSS JOIN LATERAL (VALUES
                    (1, '人口', '人', s.population0::numeric, s.population::numeric, least(s.population0, s.population)),
                    (2, '65歳以上の人', '人', s.aged0, s.aged65, least(s.aged0, s.aged65)),
                    (3, '人口のうち65歳以上', '%%', round(100.0 * s.aged0 / nullif(s.population0, 0), 1),
                        round(100.0 * s.aged65 / nullif(s.population, 0), 1), least(s.aged0, s.aged65)),
                    (4, '世帯', '世帯', s.households0, s.households, least(s.households0, s.households))
                ) AS f (position, label, unit, past, now, smallest)
                WHERE s.n = 1 AND f.now IS NOT NULL AND f.now IS DISTINCT FROM f.past AND f.smallest >= %d
                  AND s.created_at < (m.held_on + 1)::timestamp AT TIME ZONE 'Asia/Tokyo'
                  AND CASE WHEN b.since IS NULL THEN s.as_of > m.held_on - 365
                      ELSE s.created_at >= b.since::timestamp AT TIME ZONE 'Asia/Tokyo' END
                ORDER BY whole DESC, a.name, s.area_id, s.source, f.position LIMIT %d)
            """.formatted(SMALLEST_FIGURE, MOST_FIGURES);

    private static final String AGENDA = """
            (SELECT coalesce(json_agg(json_build_object('position', t.n, 'title', t.title, 'sources', nullif(concat_ws('・',
                    CASE WHEN t.voices > 0 THEN '声' || t.voices || '件' END, t.gap, t.promise), '')) ORDER BY t.n), '[]'::json)
             FROM (SELECT row_number() OVER (ORDER BY i.position, i.id) AS n, i.title,
                    (SELECT count(*) FROM voice_agenda_item l
                     JOIN voice v ON v.municipality_code = l.municipality_code AND v.id = l.voice_id
                     WHERE l.municipality_code = i.municipality_code AND l.agenda_item_id = i.id
                       AND v.status = 'REVIEWED') AS voices,
                    (SELECT '足りないところの表' FROM gap_agenda_item g
                     WHERE g.municipality_code = i.municipality_code AND g.agenda_item_id = i.id LIMIT 1) AS gap,
                    (SELECT '前回の決定' || CASE WHEN d.state = 'OPEN' AND d.due_on < m.held_on
                            THEN '（期限を' || (m.held_on - d.due_on) || '日すぎています）' ELSE '' END
                     FROM decision d JOIN meeting p ON p.municipality_code = d.municipality_code AND p.id = d.meeting_id
                     WHERE d.municipality_code = i.municipality_code AND d.id = i.follows_decision_id AND %s) AS promise
                   FROM agenda_item i WHERE i.municipality_code = m.municipality_code AND i.meeting_id = m.id) AS t)
            """;

    private static final String CONTENT = """
            SELECT m.version, json_build_object(
                'councilName', (SELECT CASE WHEN count(*) <= 3 THEN string_agg(c.name, '・' ORDER BY c.n)
                    ELSE min(c.name) FILTER (WHERE c.n = 1) || 'ほか' || count(*) - 1 || 'の協議体' END FROM councils c),
                'brand', CASE WHEN lead.total = 1 THEN lead.brand END,
                'occasion', CASE WHEN m.kind <> 'REGULAR' OR m.theme IS NOT NULL THEN concat(
                    (SELECT k.label FROM code_list_item k WHERE k.municipality_code = m.municipality_code
                     AND k.list = 'MEETING_KIND' AND k.code = m.kind), '「' || m.theme || '」') END,
                'meetingNumber', CASE WHEN lead.total = 1 THEN lead.number END,
                'heldOn', m.held_on, 'startsAt', to_char(m.starts_at, 'HH24:MI'), 'endsAt', to_char(m.ends_at, 'HH24:MI'),
                'place', m.place,
                'vision', (SELECT json_build_object('text', v.text, 'decidedOn', v.decided_on) FROM council_vision v
                    WHERE v.municipality_code = m.municipality_code AND v.council_id = lead.id AND lead.total = 1
                      AND v.decided_on <= m.held_on ORDER BY v.decided_on DESC LIMIT 1),
                'since', b.since,
                'decisions', (SELECT coalesce(json_agg(json_build_object('text', d.text, 'owner', d.owner, 'dueOn', d.due_on,
                        'state', d.state, 'overdue', d.late > 0, 'daysOverdue', d.late)
                        ORDER BY d.state = 'OPEN' DESC, d.due_on NULLS LAST, d.id), '[]'::json) FROM promises d),
                'voices', (SELECT coalesce(json_agg(json_build_object('category', coalesce(k.label, g.category),
                        'area', a.name, 'count', g.heard, 'texts', g.texts)
                        ORDER BY g.heard DESC, k.position, g.category, a.name), '[]'::json)
                    FROM groups g JOIN area a ON a.municipality_code = :tenant AND a.id = g.area_id
                    LEFT JOIN code_list_item k ON k.municipality_code = :tenant AND k.list = 'VOICE_CATEGORY'
                        AND k.code = g.category),
                'figures', (SELECT coalesce(json_agg(json_build_object('areaName', f.name, 'label', f.label,
                        'before', %1$s, 'after', %2$s, 'asOf', f.as_of, 'source', f.source)
                        ORDER BY f.whole DESC, f.name, f.source, f.position), '[]'::json) FROM figures f),
                'agenda', %3$s,
                'nextOn', m.next_on, 'printedOn', CAST(:today AS date),
                'voicesLeftOut', (SELECT greatest(count(*) - %4$d, 0) FROM heard))
            FROM m CROSS JOIN before b JOIN councils lead ON lead.n = 1
            """;

    private PackSql() {}

    /** One pack of {@code meeting m} where it may be seen, with decisions of {@code meeting p} where they may be read. */
    static String pack(String visible, String record) {
        return MEETING.formatted(visible)
                + VOICES
                + DECISIONS.formatted(record, MOST_DECISIONS)
                + FIGURES
                + CONTENT.formatted(written("f.past"), written("f.now"), AGENDA.formatted(record), MOST_VOICES);
    }

    private static String written(String value) {
        return """
                CASE WHEN f.unit = '%%' THEN to_char(%1$s, 'FM990.0') ELSE to_char(%1$s, 'FM999,999,990') END || f.unit
                """.formatted(value);
    }
}
