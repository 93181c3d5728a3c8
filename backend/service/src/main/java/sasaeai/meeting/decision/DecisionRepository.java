package sasaeai.meeting.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.meeting.MeetingProblem;
import sasaeai.meeting.reading.MeetingScope;
import sasaeai.meeting.reading.MeetingSql;
import sasaeai.meeting.view.DecisionState;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** All queries about decisions. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    private static final String FROM = """
            FROM decision d JOIN meeting m ON m.municipality_code = d.municipality_code AND m.id = d.meeting_id
            """;
    private static final String DUE = "coalesce(d.due_on, DATE '9999-12-31')";

    private final JsonReads reads;
    private final Today today;

    DecisionRepository(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    Decision get(UUID id) {
        return find("id", id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(MeetingProblem.DECISION_NOT_FOUND));
    }

    Json view(Actor actor, UUID id) {
        MeetingScope scope = new MeetingScope(actor);
        String sql = "SELECT d.version, %s %s %s WHERE d.municipality_code = :tenant AND d.id = :id AND %s AND %s"
                .formatted(MeetingSql.decision(scope), FROM, MeetingSql.LEAD, scope.visible("m"), scope.record("m"));
        return reads.find(sql, scope.rows().with("id", id).with("today", today.get()))
                .orElseThrow(() -> new ProblemException(MeetingProblem.DECISION_NOT_FOUND));
    }

    /** Those of one meeting that the actor may see, in the order of their recording. */
    Json ofMeeting(Actor actor, UUID meetingId, PageRequest page) {
        MeetingScope scope = new MeetingScope(actor);
        Rows rows = scope.rows()
                .and("d.meeting_id = :meetingId", "meetingId", meetingId)
                .and(scope.visible("m"))
                .and(scope.record("m"))
                .afterId(page, "d.id", false)
                .with("today", today.get());
        String sql = """
                SELECT d.id::text AS key, %s AS view %s %s
                WHERE d.municipality_code = :tenant %s ORDER BY d.id LIMIT :limit + 1
                """.formatted(MeetingSql.decision(scope), FROM, MeetingSql.LEAD, rows.sql());
        return reads.page(page, sql, rows);
    }

    /** Those of the actor's own councils, the first due first. */
    Json list(Actor actor, DecisionFilter filter, PageRequest page) {
        MeetingScope scope = new MeetingScope(actor);
        Rows rows = scope.rows()
                .and(scope.own("m"))
                .and(scope.visible("m"))
                .and(scope.record("m"))
                .and("""
                        EXISTS (SELECT 1 FROM meeting_council f WHERE f.municipality_code = d.municipality_code
                            AND f.meeting_id = d.meeting_id AND f.council_id = :councilId)""", "councilId", filter.councilId())
                .and("d.due_on < :dueBefore", "dueBefore", filter.dueBefore())
                .afterDay(page, DUE, "d.id", false)
                .with("today", today.get());
        DecisionState state = filter.state();
        if (state != null) {
            rows.and("d.state = '" + state.name() + "'"); // literally, so that the index of open ones is used
        }
        String sql = """
                SELECT %1$s || '|' || d.id AS key, %2$s AS view
                FROM (SELECT d.* %3$s WHERE d.municipality_code = :tenant %4$s ORDER BY %1$s, d.id LIMIT :limit + 1) d
                JOIN meeting m ON m.municipality_code = d.municipality_code AND m.id = d.meeting_id %5$s
                ORDER BY %1$s, d.id
                """.formatted(DUE, MeetingSql.decision(scope), FROM, rows.sql(), MeetingSql.LEAD);
        return reads.page(page, sql, rows);
    }
}
