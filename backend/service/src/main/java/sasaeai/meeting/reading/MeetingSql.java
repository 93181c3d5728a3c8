package sasaeai.meeting.reading;

/** The parts of a meeting as JSON, for statements about {@code meeting m}; {@code :today} must be given. */
public final class MeetingSql {
    private static final String OVERDUE =
            "CASE WHEN %1$s.state = 'OPEN' AND %1$s.due_on < :today THEN CAST(:today AS date) - %1$s.due_on END";

    private MeetingSql() {}

    /** One agenda item of the row {@code agenda_item i}. */
    public static String agendaItem(MeetingScope scope) {
        return """
                json_build_object('id', i.id, 'meetingId', i.meeting_id, 'position', i.position, 'title', i.title,
                    'said', CASE WHEN %s THEN i.said END,
                    'followsDecision', (SELECT json_build_object('id', fd.id, 'text', fd.text, 'owner', fd.owner,
                            'dueOn', fd.due_on, 'state', fd.state, 'overdueDays', %s)
                        FROM decision fd
                        JOIN meeting fm ON fm.municipality_code = fd.municipality_code AND fm.id = fd.meeting_id
                        WHERE fd.municipality_code = i.municipality_code AND fd.id = i.follows_decision_id
                          AND %s AND %s),
                    'version', i.version)
                """.formatted(scope.record("m"), OVERDUE.formatted("fd"), scope.visible("fm"), scope.record("fm"));
    }

    /** One decision of the rows {@code decision d} and {@code council lead}, see {@link #LEAD}. */
    public static String decision(MeetingScope scope) {
        return """
                json_build_object('id', d.id, 'meetingId', d.meeting_id, 'heldOn', m.held_on, 'councilId', lead.id,
                    'councilName', lead.name, 'agendaItemId', d.agenda_item_id, 'text', d.text, 'owner', d.owner,
                    'ownerMemberId', d.owner_member_id, 'dueOn', d.due_on, 'state', d.state, 'closedOn', d.closed_on,
                    'outcome', d.outcome, 'overdueDays', %s, 'version', d.version, 'editable', %s)
                """.formatted(OVERDUE.formatted("d"), scope.editable("m"));
    }

    /** Joins the council that leads the meeting: the first of those that take part. */
    public static final String LEAD = """
            JOIN LATERAL (SELECT c.id, c.name FROM meeting_council mc
                JOIN council c ON c.municipality_code = mc.municipality_code AND c.id = mc.council_id
                WHERE mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id
                ORDER BY mc.position, mc.council_id LIMIT 1) lead ON true
            """;

    /** The pairs that a row of a list and the whole page have in common. */
    static String summary(MeetingScope scope) {
        return """
                'id', m.id, 'kind', m.kind,
                'kindLabel', coalesce((SELECT k.label FROM code_list_item k WHERE k.municipality_code = m.municipality_code
                    AND k.list = 'MEETING_KIND' AND k.code = m.kind), m.kind),
                'theme', m.theme, 'heldOn', m.held_on,
                'startsAt', to_char(m.starts_at, 'HH24:MI'), 'endsAt', to_char(m.ends_at, 'HH24:MI'),
                'place', m.place, 'status', m.status,
                'councils', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'number', mc.number)
                        ORDER BY mc.position, mc.council_id), '[]')
                    FROM meeting_council mc
                    JOIN council c ON c.municipality_code = mc.municipality_code AND c.id = mc.council_id
                    WHERE mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id),
                'agendaCount', (SELECT count(*) FROM agenda_item i
                    WHERE i.municipality_code = m.municipality_code AND i.meeting_id = m.id),
                'openDecisionCount', (SELECT count(*) FROM decision d
                    WHERE d.municipality_code = m.municipality_code AND d.meeting_id = m.id AND d.state = 'OPEN' AND %s),
                'myAnswer', %s, 'version', m.version, 'editable', %s
                """.formatted(scope.record("m"), scope.myAnswer("m"), scope.editable("m"));
    }
}
