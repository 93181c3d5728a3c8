package sasaeai.meeting.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** What is read of meetings: one statement for a page of them, one for a whole meeting. */
@ApplicationScoped
public class MeetingReads {
    private static final String ATTENDANCE = """
            (SELECT json_build_object(
                'members', (SELECT json_build_object(
                        'yes', count(*) FILTER (WHERE a.answer = 'YES'), 'no', count(*) FILTER (WHERE a.answer = 'NO'),
                        'unanswered', count(*) FILTER (WHERE a.answer IS NULL),
                        'attended', count(*) FILTER (WHERE a.attended))
                    FROM meeting_council mc
                    JOIN council_member cm ON cm.municipality_code = mc.municipality_code AND cm.council_id = mc.council_id
                    LEFT JOIN attendance a ON a.municipality_code = mc.municipality_code AND a.meeting_id = mc.meeting_id
                        AND a.member_id = cm.id
                    WHERE mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id
                      AND (m.held_on BETWEEN cm.term_from AND coalesce(cm.term_to, 'infinity') OR a.member_id IS NOT NULL)),
                'guestsInvited', coalesce(sum(g.invited), 0), 'guestsAttended', coalesce(sum(g.attended), 0))
             FROM guest_group g WHERE g.municipality_code = m.municipality_code AND g.meeting_id = m.id)
            """;

    private final JsonReads reads;
    private final Today today;

    MeetingReads(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    /** Nothing for a meeting that this actor must not know of. */
    public Optional<Json> find(Actor actor, UUID id) {
        MeetingScope scope = new MeetingScope(actor);
        String sql = """
                SELECT m.version, json_build_object(%s,
                    'intent', m.intent, 'onlineUrl', m.online_url, 'purpose', m.purpose,
                    'goals', ARRAY(SELECT g.text FROM meeting_goal g WHERE g.municipality_code = m.municipality_code
                        AND g.meeting_id = m.id ORDER BY g.position),
                    'results', CASE WHEN %s THEN m.results END,
                    'coordinatorNote', CASE WHEN %s THEN m.coordinator_note END,
                    'publicDigest', CASE WHEN %s THEN m.public_digest END, 'nextOn', m.next_on,
                    'agenda', (SELECT coalesce(json_agg(%s ORDER BY i.position, i.id), '[]') FROM agenda_item i
                        WHERE i.municipality_code = m.municipality_code AND i.meeting_id = m.id),
                    'decisions', (SELECT coalesce(json_agg(%s ORDER BY d.id), '[]') FROM decision d %s
                        WHERE d.municipality_code = m.municipality_code AND d.meeting_id = m.id AND %s),
                    'attachments', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'fileName', f.file_name,
                            'mediaType', f.media_type, 'size', f.size) ORDER BY f.id), '[]') FROM attachment f
                        WHERE f.municipality_code = m.municipality_code AND f.meeting_id = m.id AND %s),
                    'attendance', %s,
                    'previous', %s, 'next', %s)
                FROM meeting m WHERE m.municipality_code = :tenant AND m.id = :id AND %s
                """.formatted(
                        MeetingSql.summary(scope),
                        scope.record("m"),
                        scope.record("m"),
                        scope.digest("m"),
                        MeetingSql.agendaItem(scope),
                        MeetingSql.decision(scope),
                        MeetingSql.LEAD,
                        scope.record("m"),
                        scope.record("m"),
                        ATTENDANCE,
                        beside(scope, "<", "DESC"),
                        beside(scope, ">", "ASC"),
                        scope.visible("m"));
        return reads.find(sql, scope.rowsWithPerson().with("id", id).with("today", today.get()));
    }

    /** The nearest meeting of the leading council on one side in time that was not called off. */
    private static String beside(MeetingScope scope, String side, String order) {
        return """
                (SELECT json_build_object('id', o.id, 'heldOn', o.held_on)
                 FROM (SELECT l.council_id FROM meeting_council l WHERE l.municipality_code = m.municipality_code
                         AND l.meeting_id = m.id ORDER BY l.position, l.council_id LIMIT 1) lead
                 JOIN meeting_council oc ON oc.municipality_code = m.municipality_code AND oc.council_id = lead.council_id
                 JOIN meeting o ON o.municipality_code = oc.municipality_code AND o.id = oc.meeting_id
                 WHERE (oc.held_on, oc.meeting_id) %1$s (m.held_on, m.id) AND o.status <> 'CANCELLED' AND %2$s
                 ORDER BY oc.held_on %3$s, oc.meeting_id %3$s LIMIT 1)
                """.formatted(side, scope.visible("o"), order);
    }

    public Json list(Actor actor, MeetingFilter filter, PageRequest page) {
        MeetingScope scope = new MeetingScope(actor);
        UUID council = council(actor, filter);
        // Of one council, its own index gives the order; of all, that of the meetings.
        String from = council == null ? "FROM meeting m WHERE m.municipality_code = :tenant" : """
                FROM meeting_council f JOIN meeting m ON m.municipality_code = f.municipality_code AND m.id = f.meeting_id
                WHERE f.municipality_code = :tenant AND f.council_id = :councilId""";
        String day = council == null ? "m.held_on" : "f.held_on";
        String id = council == null ? "m.id" : "f.meeting_id";
        Rows rows = scope.rowsWithPerson()
                .and(day + " >= :from", "from", filter.from())
                .and(day + " <= :to", "to", filter.to())
                .and("m.status = :status", "status", filter.status())
                .and(scope.visible("m"))
                .afterDay(page, day, id, filter.newestFirst());
        if (council != null) {
            rows.with("councilId", council);
        }
        String order = filter.newestFirst() ? "DESC" : "ASC";
        String sql = """
                SELECT m.held_on || '|' || m.id AS key, json_build_object(%s) AS view
                FROM (SELECT m.* %s %s ORDER BY %s %s, %s %s LIMIT :limit + 1) m
                ORDER BY m.held_on %s, m.id %s
                """.formatted(MeetingSql.summary(scope), from, rows.sql(), day, order, id, order, order, order);
        return reads.page(page, sql, rows);
    }

    /** A resident of one council asks for that council's meetings even without saying so. */
    private static @Nullable UUID council(Actor actor, MeetingFilter filter) {
        if (filter.councilId() == null
                && actor.role() == Role.RESIDENT
                && actor.councilIds().size() == 1) {
            return actor.councilIds().iterator().next();
        }
        return filter.councilId();
    }
}
