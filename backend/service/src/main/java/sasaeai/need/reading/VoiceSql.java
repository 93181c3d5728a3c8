package sasaeai.need.reading;

import static sasaeai.need.reading.VoiceScope.MINE;

/** The statements behind a voice as one reader sees it; each is one round trip. */
final class VoiceSql {
    /** On the agenda of a meeting whose record others have read: its wording stays as it was. */
    // A count, not EXISTS: PostgreSQL would answer that for all voices of the municipality at once, to show fifty.
    static final String ON_SHARED_AGENDA = """
            ((SELECT count(*) FROM voice_agenda_item l
              JOIN agenda_item i ON i.municipality_code = l.municipality_code AND i.id = l.agenda_item_id
              JOIN meeting m ON m.municipality_code = i.municipality_code AND m.id = i.meeting_id
              WHERE l.municipality_code = v.municipality_code AND l.voice_id = v.id
                AND m.status IN ('SHARED', 'PUBLISHED')) > 0)""";

    private static final String ON_AGENDA = """
            EXISTS (SELECT 1 FROM voice_agenda_item l
                    JOIN agenda_item i ON i.municipality_code = l.municipality_code AND i.id = l.agenda_item_id
                    JOIN meeting m ON m.municipality_code = i.municipality_code AND m.id = i.meeting_id
                    WHERE l.municipality_code = v.municipality_code AND l.voice_id = v.id
                      AND %s AND %s)""";

    private VoiceSql() {}

    /** {@code own}: the actor's areas and councils, found once and then looked up by index, however many voices there are. */
    static String withOwnAreas(VoiceScope scope, String statement) {
        return """
                WITH own AS MATERIALIZED (
                    SELECT area_ids_within(:tenant, %s) AS area_ids, CAST(:councils AS uuid[]) AS council_ids)
                """.formatted(scope.roots()) + statement;
    }

    static String areaWithin(String roots) {
        return "v.area_id = ANY((SELECT area_ids_within(:tenant, " + roots + "))::uuid[])";
    }

    /** On the agenda of a meeting that this reader may see. */
    static String onAgenda(VoiceScope scope, String condition) {
        return ON_AGENDA.formatted(condition, scope.seesMeeting());
    }

    /** One json of {@code voice v}, {@code area a} and {@code code_list_item k}. */
    static String view(VoiceScope scope) {
        return view(scope, outcomes(scope), scheduledFor(scope), ON_SHARED_AGENDA);
    }

    /** The same of a voice just taken down, which no meeting can have heard of. */
    static String fresh(VoiceScope scope) {
        return view(scope, "'[]'::json", "NULL::json", "false");
    }

    private static String view(VoiceScope scope, String outcomes, String scheduledFor, String shared) {
        String text = "(" + MINE + " OR " + scope.answers() + ")";
        return """
                json_build_object(
                    'id', v.id, 'category', v.category, 'categoryLabel', coalesce(k.label, v.category),
                    'areaId', v.area_id, 'areaName', a.name, 'heardOn', v.heard_on,
                    'place', CASE WHEN %1$s THEN v.place END, 'text', CASE WHEN %1$s THEN v.text END,
                    'councilText', v.council_text, 'status', v.status, 'mine', %2$s,
                    'writerLabel', CASE WHEN %3$s THEN (SELECT w.label FROM account w
                        WHERE w.municipality_code = v.municipality_code AND w.id = v.writer_id) END,
                    'createdAt', to_char(v.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                    'outcomes', %4$s, 'scheduledFor', %5$s,
                    'visibility', CASE v.status WHEN 'REVIEWED' THEN 'COUNCIL' ELSE 'CENTER' END,
                    'version', v.version, 'editable', %2$s AND v.status = 'NEW',
                    'reviewable', %3$s AND NOT %6$s)
                """.formatted(text, MINE, scope.answers(), outcomes, scheduledFor, shared);
    }

    static final String JOINS = """
            JOIN area a ON a.municipality_code = v.municipality_code AND a.id = v.area_id
            LEFT JOIN code_list_item k ON k.municipality_code = v.municipality_code AND k.list = 'VOICE_CATEGORY'
                AND k.code = v.category
            """;

    /** A writer outside the council hears that the voice was talked about, and where; the record stays the council's. */
    private static String outcomes(VoiceScope scope) {
        return """
                (SELECT coalesce(json_agg(json_build_object(
                    'meetingId', m.id, 'heldOn', m.held_on, 'agendaTitle', i.title,
                    'councilName', (SELECT coalesce(string_agg(c.name, '・' ORDER BY mc.position, c.id), '')
                        FROM meeting_council mc
                        JOIN council c ON c.municipality_code = mc.municipality_code AND c.id = mc.council_id
                        WHERE mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id),
                    'said', CASE WHEN %1$s THEN i.said END,
                    'decisions', (SELECT coalesce(json_agg(json_build_object(
                            'text', d.text, 'owner', d.owner, 'dueOn', d.due_on, 'state', d.state) ORDER BY d.id), '[]'::json)
                        FROM decision d WHERE d.municipality_code = m.municipality_code AND d.meeting_id = m.id
                          AND d.agenda_item_id = i.id AND %1$s))
                    ORDER BY m.held_on DESC, i.position, i.id), '[]'::json)
                 FROM voice_agenda_item l
                 JOIN agenda_item i ON i.municipality_code = l.municipality_code AND i.id = l.agenda_item_id
                 JOIN meeting m ON m.municipality_code = i.municipality_code AND m.id = i.meeting_id
                 WHERE l.municipality_code = v.municipality_code AND l.voice_id = v.id AND %2$s
                   AND (%1$s OR (%3$s AND m.status IN ('SHARED', 'PUBLISHED'))))
                """.formatted(scope.seesMeeting(), scope.held(), MINE);
    }

    private static String scheduledFor(VoiceScope scope) {
        return """
                (SELECT json_build_object('meetingId', m.id, 'heldOn', m.held_on)
                 FROM voice_agenda_item l
                 JOIN agenda_item i ON i.municipality_code = l.municipality_code AND i.id = l.agenda_item_id
                 JOIN meeting m ON m.municipality_code = i.municipality_code AND m.id = i.meeting_id
                 WHERE l.municipality_code = v.municipality_code AND l.voice_id = v.id
                   AND m.held_on >= :today AND %s AND (%s OR (%s AND m.status = 'CONFIRMED'))
                 ORDER BY m.held_on, m.id LIMIT 1)
                """.formatted(scope.coming(), scope.seesMeeting(), MINE);
    }
}
