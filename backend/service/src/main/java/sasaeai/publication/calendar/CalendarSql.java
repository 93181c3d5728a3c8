package sasaeai.publication.calendar;

/** The statements behind calendars. Drafts never stand in one; a cancelled meeting does if it had been announced. */
final class CalendarSql {
    private static final String MOST_EVENTS = "2000";

    private static final String EVENTS = """
            (SELECT coalesce(json_agg(json_build_object('id', m.id, 'version', m.version,
                    'changedAt', to_char(coalesce((SELECT e.at FROM audit_entry e
                        WHERE e.municipality_code = m.municipality_code AND e.entity = 'meeting' AND e.entity_id = m.id::text
                        ORDER BY e.id DESC LIMIT 1), m.created_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                    'cancelled', m.status = 'CANCELLED', 'heldOn', m.held_on,
                    'startsAt', to_char(m.starts_at, 'HH24:MI'), 'endsAt', to_char(m.ends_at, 'HH24:MI'),
                    'place', m.place,
                    'kind', coalesce((SELECT k.label FROM code_list_item k WHERE k.municipality_code = m.municipality_code
                        AND k.list = 'MEETING_KIND' AND k.code = m.kind), m.kind),
                    'councils', ARRAY(SELECT c.name FROM meeting_council mc
                        JOIN council c ON c.municipality_code = mc.municipality_code AND c.id = mc.council_id
                        WHERE mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id
                        ORDER BY mc.position, mc.council_id),
                    'number', (SELECT min(mc.number) FROM meeting_council mc
                        WHERE mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id HAVING count(*) = 1),
                    'agenda', %1$s, 'onlineUrl', %2$s) ORDER BY m.held_on, m.id), '[]'::json)
             FROM (SELECT * FROM meeting m
                   WHERE m.municipality_code = :tenant AND m.held_on > CAST(:today AS date) - 366
                     AND (m.status IN ('CONFIRMED', 'SHARED', 'PUBLISHED') OR (m.status = 'CANCELLED' AND m.announced))
                     AND %3$s
                   ORDER BY m.held_on DESC, m.id DESC LIMIT %4$s) AS m)
            """;

    private static final String TITLES = """
            ARRAY(SELECT i.title FROM agenda_item i WHERE i.municipality_code = m.municipality_code
                  AND i.meeting_id = m.id ORDER BY i.position, i.id)
            """;

    private static final String OF_COUNCIL = """
            EXISTS (SELECT 1 FROM meeting_council f WHERE f.municipality_code = m.municipality_code
                    AND f.meeting_id = m.id AND f.council_id = %s)
            """;

    private static final String NONE = "'{}'::text[]";

    static final String MUNICIPALITY = """
            SELECT 0, json_build_object('municipality', u.code, 'name', u.name || ' 協議体の予定', 'events', %s)
            FROM municipality u WHERE u.code = :tenant
            """.formatted(EVENTS.formatted(NONE, "NULL", "true", MOST_EVENTS));

    static final String COUNCIL =
            """
            SELECT 0, json_build_object('municipality', u.municipality_code, 'name', u.name || 'の予定', 'events', %s)
            FROM council u WHERE u.municipality_code = :tenant AND u.id = :id
            """.formatted(EVENTS.formatted(NONE, "NULL", OF_COUNCIL.formatted(":id"), MOST_EVENTS));

    /** The account's rights as they are at this moment: who leaves a council today reads of it no more. */
    static final String FEED = """
            WITH reader AS MATERIALIZED (
                SELECT a.municipality_code, a.id, a.role, a.person_id FROM calendar_feed f
                JOIN account a ON a.municipality_code = f.municipality_code AND a.id = f.account_id
                WHERE f.municipality_code = :tenant AND f.token_hash = :hash AND f.revoked_at IS NULL
                  AND a.status = 'ACTIVE'),
            own AS MATERIALIZED (
                SELECT cc.council_id FROM reader r
                JOIN account_center ac ON ac.municipality_code = r.municipality_code AND ac.account_id = r.id
                JOIN council_center cc ON cc.municipality_code = ac.municipality_code AND cc.center_id = ac.center_id
                WHERE r.role = 'ANSHIN_CENTER'
                UNION
                SELECT cm.council_id FROM reader r
                JOIN council_member cm ON cm.municipality_code = r.municipality_code AND cm.person_id = r.person_id
                WHERE r.role = 'RESIDENT' AND :today BETWEEN cm.term_from AND coalesce(cm.term_to, 'infinity'))
            SELECT 0, json_build_object('municipality', r.municipality_code, 'name', '私の協議体の予定', 'events', %s)
            FROM reader r
            """.formatted(EVENTS.formatted(
            TITLES,
            "m.online_url",
            "(r.role = 'CITY' OR " + OF_COUNCIL.formatted("ANY(ARRAY(SELECT council_id FROM own))") + ")",
            MOST_EVENTS));

    private CalendarSql() {}
}
