package sasaeai.publication.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.meeting.MeetingProblem;
import sasaeai.meeting.reading.MeetingScope;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** Gathers the minutes of a meeting in one statement. People stand in it by capacity only, and in numbers. */
@ApplicationScoped
class MinutesReads {
    private static final String MINUTES = """
            SELECT m.version, json_build_object(
                'councils', (SELECT coalesce(json_agg(c.name ORDER BY c.position, c.id), '[]'::json) FROM councils c),
                'meetingNumber', (SELECT min(c.number) FROM councils c HAVING count(*) = 1),
                'heldOn', m.held_on, 'startsAt', to_char(m.starts_at, 'HH24:MI'), 'endsAt', to_char(m.ends_at, 'HH24:MI'),
                'place', m.place, 'theme', m.theme, 'confirmed', m.status IN ('SHARED', 'PUBLISHED'),
                'members', (SELECT coalesce(json_agg(json_build_object('capacity', t.capacity, 'count', t.came)
                        ORDER BY t.came DESC, t.capacity), '[]'::json)
                    FROM (SELECT capacity, count(*) AS came FROM came GROUP BY capacity) AS t),
                'guests', (SELECT coalesce(json_agg(json_build_object('group', g.label, 'invited', g.invited,
                        'attended', g.attended) ORDER BY g.position), '[]'::json) FROM guest_group g
                    WHERE g.municipality_code = m.municipality_code AND g.meeting_id = m.id),
                'attended', nullif((SELECT count(*) FROM came) + (SELECT coalesce(sum(g.attended), 0) FROM guest_group g
                    WHERE g.municipality_code = m.municipality_code AND g.meeting_id = m.id), 0),
                'purpose', m.purpose,
                'goals', ARRAY(SELECT g.text FROM meeting_goal g WHERE g.municipality_code = m.municipality_code
                    AND g.meeting_id = m.id ORDER BY g.position),
                'items', (SELECT coalesce(json_agg(json_build_object('position', t.n, 'title', t.title, 'said', t.said,
                        'decided', ARRAY(SELECT d.text FROM decision d WHERE d.municipality_code = m.municipality_code
                            AND d.meeting_id = m.id AND d.agenda_item_id = t.id ORDER BY d.id)) ORDER BY t.n), '[]'::json)
                    FROM (SELECT i.*, row_number() OVER (ORDER BY i.position, i.id) AS n FROM agenda_item i
                          WHERE i.municipality_code = m.municipality_code AND i.meeting_id = m.id) AS t),
                'decisions', (SELECT coalesce(json_agg(json_build_object('text', d.text, 'owner', d.owner,
                        'dueOn', d.due_on) ORDER BY d.id), '[]'::json) FROM decision d
                    WHERE d.municipality_code = m.municipality_code AND d.meeting_id = m.id),
                'outcome', m.results, 'coordinatorNote', m.coordinator_note, 'nextOn', m.next_on,
                'nextPlace', (SELECT o.place FROM councils c
                    JOIN meeting_council oc ON oc.municipality_code = m.municipality_code AND oc.council_id = c.id
                    JOIN meeting o ON o.municipality_code = oc.municipality_code AND o.id = oc.meeting_id
                    WHERE oc.held_on = m.next_on AND o.id <> m.id
                      AND (o.status IN ('CONFIRMED', 'SHARED', 'PUBLISHED')) ORDER BY c.position, o.id LIMIT 1),
                'printedOn', CAST(:today AS date))
            FROM m
            """;

    private static final String WITH = """
            WITH m AS MATERIALIZED (SELECT * FROM meeting m WHERE m.municipality_code = :tenant AND m.id = :id AND %s),
            councils AS MATERIALIZED (SELECT c.id, c.name, mc.number, mc.position
                FROM m JOIN meeting_council mc ON mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id
                JOIN council c ON c.municipality_code = mc.municipality_code AND c.id = mc.council_id),
            came AS MATERIALIZED (SELECT cm.capacity
                FROM m JOIN attendance a ON a.municipality_code = m.municipality_code AND a.meeting_id = m.id AND a.attended
                JOIN council_member cm ON cm.municipality_code = a.municipality_code AND cm.id = a.member_id)
            """;

    private final JsonReads reads;
    private final Today today;

    MinutesReads(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    /** 404 for a meeting whose record this actor may not read. */
    Json minutes(Actor actor, UUID meetingId) {
        MeetingScope scope = new MeetingScope(actor);
        String readable = scope.visible("m") + " AND " + scope.record("m");
        Rows rows = scope.rows().with("id", meetingId).with("today", today.get());
        return reads.find(WITH.formatted(readable) + MINUTES, rows)
                .orElseThrow(() -> new ProblemException(MeetingProblem.MEETING_NOT_FOUND));
    }

    MinutesContent content(Json minutes) {
        return reads.as(MinutesContent.class, minutes);
    }
}
