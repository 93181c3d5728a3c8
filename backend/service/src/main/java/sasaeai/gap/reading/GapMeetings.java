package sasaeai.gap.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.gap.view.GapEvidence.GapMeeting;
import sasaeai.meeting.reading.MeetingScope;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** In which meetings a gap is talked about, and in which it could be next. */
@ApplicationScoped
public class GapMeetings {
    private static final String MEETING = """
            'meetingId', m.id, 'heldOn', m.held_on, 'councilName',
            (SELECT coalesce(string_agg(c.name, '・' ORDER BY mc.position, c.id), '')
             FROM meeting_council mc JOIN council c ON c.municipality_code = mc.municipality_code AND c.id = mc.council_id
             WHERE mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id)""";

    /** The area and all around it with the steps to it; councils of the nearest of them that has any. */
    private static final String COUNCILS = """
            WITH RECURSIVE around (area_id, steps) AS (
                SELECT CAST(:area AS uuid), 0
                UNION
                SELECT w.within_id, a.steps + 1 FROM around a
                JOIN area_within w ON w.municipality_code = :tenant AND w.area_id = a.area_id WHERE a.steps < 4),
            near AS (
                SELECT c.id, c.name, a.steps FROM around a
                JOIN council c ON c.municipality_code = :tenant AND c.area_id = a.area_id AND c.status <> 'CLOSED'),
            councils AS (SELECT id FROM near WHERE steps = (SELECT min(steps) FROM near))
            """;

    private final JsonReads reads;
    private final Today today;

    GapMeetings(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    /** The meetings that talk about it, the latest first, and the next of the area's council. */
    record Meetings(List<GapMeeting> agenda, @Nullable GapMeeting next) {}

    /**
     * The council's next meeting for somebody who may write in it.
     *
     * @param councils how many councils the area has
     * @param writable whether the actor writes in the meetings of one
     */
    public record Next(
            int councils, boolean writable, @Nullable GapMeeting meeting) {}

    Meetings of(Actor reader, UUID area, String kind) {
        MeetingScope scope = new MeetingScope(reader);
        String sql = COUNCILS + """
                SELECT json_build_object(
                    'agenda', (SELECT coalesce(json_agg(json_build_object(%1$s, 'agendaItemId', g.agenda_item_id)
                            ORDER BY m.held_on DESC, m.id), '[]'::json)
                        FROM gap_agenda_item g
                        JOIN meeting m ON m.municipality_code = g.municipality_code AND m.id = g.meeting_id
                        WHERE g.municipality_code = :tenant AND g.area_id = :area AND g.kind = :kind AND %2$s),
                    'next', %3$s)
                """.formatted(MEETING, scope.visible("m"), next(scope));
        return reads.as(Meetings.class, reads.report(sql, rows(scope, area).with("kind", kind)));
    }

    /** The gaps on the agenda of a meeting; absent for one that the reader must not know of. */
    public Optional<Json> origins(Actor reader, UUID meeting) {
        MeetingScope scope = new MeetingScope(reader);
        String sql = """
                SELECT m.version, json_build_object('items', (
                    SELECT coalesce(json_agg(json_build_object('agendaItemId', i.id, 'areaId', a.id, 'areaName', a.name,
                        'kind', g.kind, 'kindLabel', coalesce(k.label, g.kind), 'state', g.state, 'metres', g.metres,
                        'linkedOn', g.linked_on) ORDER BY i.position, i.id), '[]'::json)
                    FROM gap_agenda_item g
                    JOIN agenda_item i ON i.municipality_code = g.municipality_code AND i.id = g.agenda_item_id
                    JOIN area a ON a.municipality_code = g.municipality_code AND a.id = g.area_id
                    LEFT JOIN code_list_item k ON k.municipality_code = g.municipality_code
                        AND k.list = 'RESOURCE_KIND' AND k.code = g.kind
                    WHERE g.municipality_code = m.municipality_code AND g.meeting_id = m.id))
                FROM meeting m WHERE m.municipality_code = :tenant AND m.id = :id AND %s
                """.formatted(scope.visible("m"));
        return reads.find(sql, scope.rows().with("id", meeting));
    }

    /** Where a gap of this area goes when nobody names a meeting. */
    public Next next(Actor actor, UUID area) {
        MeetingScope scope = new MeetingScope(actor);
        String sql = COUNCILS + """
                SELECT json_build_object('councils', (SELECT count(*) FROM councils),
                    'writable', %s, 'meeting', %s)
                """.formatted(writable(actor), next(scope));
        Rows rows = rows(scope, area);
        return reads.as(Next.class, reads.report(sql, rows));
    }

    private Rows rows(MeetingScope scope, UUID area) {
        return scope.rows().with("area", area).with("today", today.get());
    }

    private static String writable(Actor actor) {
        return switch (actor.role()) {
            case CITY -> "true";
            case ANSHIN_CENTER -> "EXISTS (SELECT 1 FROM councils n WHERE n.id = ANY(:own))";
            case RESIDENT -> "false";
        };
    }

    /** A regular meeting before one that several councils hold together. */
    private static String next(MeetingScope scope) {
        return """
                (SELECT json_build_object(%s) FROM councils n
                 JOIN meeting_council o ON o.municipality_code = :tenant AND o.council_id = n.id
                 JOIN meeting m ON m.municipality_code = o.municipality_code AND m.id = o.meeting_id
                 WHERE m.status IN ('DRAFT', 'CONFIRMED') AND m.held_on >= :today AND %s
                 ORDER BY m.kind <> 'REGULAR', m.held_on, m.id LIMIT 1)
                """.formatted(MEETING, scope.editable("m"));
    }
}
