package sasaeai.publication.home;

import java.time.YearMonth;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.meeting.reading.MeetingScope;
import sasaeai.shared.read.Rows;

/** How the reader's councils stand in a month, as parts of a statement; every figure has the reader's rights inside. */
final class StateSql {
    private static final String SHARED = "%1$s.status IN ('SHARED', 'PUBLISHED')";

    /** The reader's councils, what of theirs is late, what was heard in the month, and how each of them stands. */
    private static final String STATES = """
            WITH mine AS MATERIALIZED (
                SELECT c.id, c.name, c.layer, c.status, area_ids_within(:tenant, ARRAY[c.area_id]) AS areas
                FROM council c
                WHERE c.municipality_code = :tenant AND c.status IN ('ACTIVE', 'FORMING') AND %1$s),
            late AS MATERIALIZED (
                SELECT d.id, mc.council_id FROM decision d
                JOIN meeting m ON m.municipality_code = d.municipality_code AND m.id = d.meeting_id
                JOIN meeting_council mc ON mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id
                WHERE d.municipality_code = :tenant AND d.state = 'OPEN' AND d.due_on < :today
                  AND m.status <> 'CANCELLED' AND %2$s AND %3$s AND mc.council_id IN (SELECT id FROM mine)),
            heard AS MATERIALIZED (
                SELECT v.area_id, count(*) AS voices FROM voice v
                WHERE v.municipality_code = :tenant AND %4$s
                  AND v.created_at >= CAST(:monthStart AS timestamp) AT TIME ZONE 'Asia/Tokyo'
                  AND v.created_at < CAST(:monthEnd AS timestamp) AT TIME ZONE 'Asia/Tokyo' GROUP BY v.area_id),
            states AS MATERIALIZED (
                SELECT c.id, c.name, c.layer, c.status, shown.id AS meeting_id, shown.held_on,
                    shown.status AS meeting_status,
                    CASE WHEN shown.id IS NULL THEN 'NOT_PLANNED' WHEN shown.over THEN 'HELD' ELSE 'PLANNED' END AS state,
                    (SELECT count(*) FROM meeting_council mc
                     JOIN meeting m ON m.municipality_code = mc.municipality_code AND m.id = mc.meeting_id
                     JOIN decision d ON d.municipality_code = m.municipality_code AND d.meeting_id = m.id
                     WHERE mc.municipality_code = :tenant AND mc.council_id = c.id
                       AND mc.held_on >= :monthStart AND mc.held_on < :monthEnd
                       AND m.status <> 'CANCELLED' AND %2$s AND %3$s) AS decisions,
                    (SELECT count(*) FROM late l WHERE l.council_id = c.id) AS overdue,
                    (SELECT coalesce(sum(h.voices), 0) FROM heard h WHERE h.area_id = ANY(c.areas)) AS new_voices,
                    (SELECT mc.held_on FROM meeting_council mc
                     JOIN meeting m ON m.municipality_code = mc.municipality_code AND m.id = mc.meeting_id
                     WHERE mc.municipality_code = :tenant AND mc.council_id = c.id AND m.status <> 'CANCELLED'
                       AND %2$s AND %5$s ORDER BY mc.held_on DESC LIMIT 1) AS last_held_on
                FROM mine c LEFT JOIN LATERAL (
                    SELECT m.id, m.held_on, m.status, %5$s AS over FROM meeting_council mc
                    JOIN meeting m ON m.municipality_code = mc.municipality_code AND m.id = mc.meeting_id
                    WHERE mc.municipality_code = :tenant AND mc.council_id = c.id
                      AND mc.held_on >= :monthStart AND mc.held_on < :monthEnd
                      AND m.status <> 'CANCELLED' AND %2$s
                    ORDER BY over DESC, CASE WHEN %5$s THEN m.held_on END DESC, m.held_on, m.id LIMIT 1) AS shown ON true)
            """;

    /** The states as a JSON array, by name. */
    static final String ITEMS = """
            (SELECT coalesce(json_agg(json_build_object('councilId', s.id, 'councilName', s.name, 'layer', s.layer,
                    'month', to_char(CAST(:monthStart AS date), 'YYYY-MM'), 'state', s.state, 'meetingId', s.meeting_id,
                    'heldOn', s.held_on, 'meetingStatus', s.meeting_status, 'decisions', s.decisions,
                    'overdue', s.overdue, 'newVoices', s.new_voices, 'lastHeldOn', s.last_held_on)
                    ORDER BY s.name, s.id), '[]'::json) FROM states s)
            """;

    private StateSql() {}

    static String states(Actor actor) {
        MeetingScope scope = new MeetingScope(actor);
        String over = "(m.held_on < :today OR " + SHARED.formatted("m") + ")";
        return STATES.formatted(ownCouncil(actor, "c.id"), scope.visible("m"), scope.record("m"), known(actor), over);
    }

    static Rows rows(Actor actor, YearMonth month) {
        Rows rows = new MeetingScope(actor)
                .rows()
                .with("monthStart", month.atDay(1))
                .with("monthEnd", month.plusMonths(1).atDay(1));
        return switch (actor.role()) {
            case CITY -> rows;
            case ANSHIN_CENTER -> rows.with("centers", actor.centerIds().toArray(UUID[]::new));
            case RESIDENT -> rows.with("me", actor.accountId());
        };
    }

    static String ownCouncil(Actor actor, String id) {
        return actor.role() == Role.CITY ? "true" : id + " = ANY(:own)";
    }

    /** How many voices wait for this reader's review. */
    static String unreviewed(Actor actor) {
        String waiting = "(SELECT count(*) FROM voice v WHERE v.municipality_code = :tenant AND v.status = 'NEW'%s)";
        return switch (actor.role()) {
            case CITY -> waiting.formatted("");
            case ANSHIN_CENTER -> waiting.formatted("""
                         AND v.area_id = ANY((SELECT area_ids_within(:tenant, ARRAY(SELECT ca.area_id FROM center_area ca
                             WHERE ca.municipality_code = :tenant AND ca.center_id = ANY(:centers))))::uuid[])""");
            case RESIDENT -> "0";
        };
    }

    /** The voices that a reader may know of, within councils of the reader's own. */
    private static String known(Actor actor) {
        return switch (actor.role()) {
            case CITY, ANSHIN_CENTER -> "true";
            case RESIDENT -> "(v.status = 'REVIEWED' OR v.writer_id = :me)";
        };
    }
}
