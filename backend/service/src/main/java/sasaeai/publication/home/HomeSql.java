package sasaeai.publication.home;

import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.meeting.reading.MeetingScope;
import sasaeai.meeting.reading.MeetingSql;

/** The statement behind a first page. */
final class HomeSql {
    /** Whether the hour of a meeting has passed; without an hour its day has to. */
    private static final String PAST =
            "(m.held_on < :today OR (m.held_on = :today AND coalesce(m.ends_at, m.starts_at) < CAST(:now AS time)))";

    /** A meeting that nobody wrote down for three months will not be remembered any better tomorrow. */
    private static final String LATELY = "m.held_on > CAST(:today AS date) - 90";

    private static final String WRITTEN = """
            (m.results IS NOT NULL
             OR EXISTS (SELECT 1 FROM decision d WHERE d.municipality_code = m.municipality_code AND d.meeting_id = m.id)
             OR EXISTS (SELECT 1 FROM agenda_item i WHERE i.municipality_code = m.municipality_code
                        AND i.meeting_id = m.id AND i.said IS NOT NULL))
            """;

    private static final String ANSWER = """
            (SELECT a.answer FROM council_member cm
             JOIN attendance a ON a.municipality_code = cm.municipality_code AND a.member_id = cm.id
             WHERE cm.municipality_code = m.municipality_code AND cm.person_id = :person AND a.meeting_id = m.id
             ORDER BY a.answered_at DESC NULLS LAST LIMIT 1)
            """;

    private static final String COMING = """
            coming AS MATERIALIZED (
                SELECT m.id, m.held_on, m.starts_at, m.ends_at, m.place, m.status, %s AS answer,
                       row_number() OVER (ORDER BY m.held_on, m.starts_at NULLS LAST, m.id) AS n
                FROM meeting m WHERE m.municipality_code = :tenant AND m.held_on >= :today AND NOT coalesce(%s, false)
                  AND m.status IN (%s) AND %s)
            """;

    private static final String NEXT = """
            (SELECT json_build_object('meetingId', m.id, 'councilId', c.id, 'councilName', c.name, 'number', mc.number,
                    'heldOn', m.held_on, 'startsAt', to_char(m.starts_at, 'HH24:MI'),
                    'endsAt', to_char(m.ends_at, 'HH24:MI'), 'place', m.place,
                    'daysUntil', m.held_on - CAST(:today AS date), 'status', m.status, 'myAnswer', m.answer)
             FROM coming m JOIN meeting_council mc ON mc.municipality_code = :tenant AND mc.meeting_id = m.id
             JOIN council c ON c.municipality_code = mc.municipality_code AND c.id = mc.council_id
             WHERE m.n = 1 AND %s ORDER BY mc.position, c.id LIMIT 1)
            """;

    private static final String DUE = """
            (SELECT coalesce(json_agg(t.view ORDER BY t.due_on, t.id), '[]'::json) FROM (
                SELECT d.due_on, d.id, %s AS view FROM decision d
                JOIN meeting m ON m.municipality_code = d.municipality_code AND m.id = d.meeting_id %s
                WHERE d.municipality_code = :tenant AND d.state = 'OPEN' AND d.due_on <= CAST(:today AS date) + 14
                  AND m.status <> 'CANCELLED' AND %s AND %s AND %s ORDER BY d.due_on, d.id LIMIT 10) AS t)
            """;

    /** The council by which the reader knows a meeting: the first of the reader's own in it. */
    private static final String FIRST_COUNCIL = """
            LEFT JOIN LATERAL (
                SELECT c.id, c.name FROM meeting_council mc
                JOIN council c ON c.municipality_code = mc.municipality_code AND c.id = mc.council_id
                WHERE mc.municipality_code = :tenant AND mc.meeting_id = t.id AND %s
                ORDER BY mc.position, c.id LIMIT 1) AS first ON true""";

    /** A meeting that waits, in the words that it is called by. */
    private static final String WAITING = """
            json_build_object('meetingId', t.id, 'heldOn', t.held_on, 'councilId', first.id, 'councilName', first.name,
                'count', t.total)""";

    /** The meeting that has waited longest, of those that are over and still the writers' own. */
    private static final String OVER = """
            (SELECT %s
             FROM (SELECT m.id, m.held_on, count(*) OVER () AS total FROM meeting m
                   WHERE m.municipality_code = :tenant AND %s AND m.held_on <= :today AND %s
                     AND m.status IN ('DRAFT', 'CONFIRMED') AND %s AND %s ORDER BY m.held_on, m.id LIMIT 1) AS t %s)
            """;

    private static final String TO_ANSWER = """
            (SELECT %s
             FROM (SELECT c.*, count(*) OVER () AS total FROM coming c WHERE c.answer IS NULL
                     AND c.held_on < CAST(:today AS date) + 45 ORDER BY c.n LIMIT 1) AS t %s)
            """;

    private static final String TO_PLAN = """
            (SELECT json_build_object('councilId', t.id, 'councilName', t.name, 'count', t.total) FROM (
                SELECT s.id, s.name, count(*) OVER () AS total FROM states s
                WHERE s.status = 'ACTIVE' AND s.state = 'NOT_PLANNED' AND NOT EXISTS (
                    SELECT 1 FROM meeting_council mc JOIN coming m ON m.id = mc.meeting_id
                    WHERE mc.municipality_code = :tenant AND mc.council_id = s.id)
                ORDER BY s.last_held_on NULLS FIRST, s.name, s.id LIMIT 1) AS t)
            """;

    private static final String TO_INVITE = """
            (SELECT CASE WHEN count(*) > 0 THEN json_build_object('councilId', min(t.council_id::text), 'count', count(*)) END
             FROM (SELECT s.id AS council_id FROM states s WHERE s.status = 'ACTIVE' AND NOT EXISTS (
                       SELECT 1 FROM council_member cm WHERE cm.municipality_code = :tenant AND cm.council_id = s.id
                         AND :today BETWEEN cm.term_from AND coalesce(cm.term_to, 'infinity'))
                   UNION ALL
                   SELECT NULL FROM anshin_center ce WHERE ce.municipality_code = :tenant AND NOT EXISTS (
                       SELECT 1 FROM account_center ac
                       JOIN account a ON a.municipality_code = ac.municipality_code AND a.id = ac.account_id
                       WHERE ac.municipality_code = :tenant AND ac.center_id = ce.id AND a.status = 'ACTIVE')) AS t)
            """;

    private HomeSql() {}

    static String home(Actor actor) {
        MeetingScope scope = new MeetingScope(actor);
        boolean resident = actor.role() == Role.RESIDENT;
        String coming = COMING.formatted(
                resident ? ANSWER : "NULL", PAST, resident ? "'CONFIRMED'" : "'DRAFT', 'CONFIRMED'", scope.own("m"));
        String due = DUE.formatted(
                MeetingSql.decision(scope), MeetingSql.LEAD, scope.own("m"), scope.visible("m"), scope.record("m"));
        String first = FIRST_COUNCIL.formatted(StateSql.ownCouncil(actor, "c.id"));
        return StateSql.states(actor) + ", " + coming
                + """
                SELECT json_build_object('next', %s, 'councils', %s, 'newVoices', %s, 'dueDecisions', %s,
                    'toAnswer', %s, 'toRecord', %s, 'toShare', %s, 'toPlan', %s, 'toInvite', %s)
                """.formatted(
                                NEXT.formatted(StateSql.ownCouncil(actor, "c.id")),
                                StateSql.ITEMS,
                                StateSql.unreviewed(actor),
                                due,
                                resident ? TO_ANSWER.formatted(WAITING, first) : "NULL",
                                resident ? "NULL" : over(scope, "NOT " + WRITTEN, first),
                                resident ? "NULL" : over(scope, WRITTEN, first),
                                resident ? "NULL" : TO_PLAN,
                                actor.role() == Role.CITY ? TO_INVITE : "NULL");
    }

    private static String over(MeetingScope scope, String written, String first) {
        return OVER.formatted(WAITING, LATELY, PAST, scope.own("m"), written, first);
    }
}
