package sasaeai.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.meeting.MeetingProblem;
import sasaeai.meeting.reading.MeetingScope;
import sasaeai.meeting.reading.MeetingSql;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.time.Today;

/** What is read of single agenda items. */
@ApplicationScoped
class AgendaReads {
    private final JsonReads reads;
    private final Today today;

    AgendaReads(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    Json view(Actor actor, UUID id) {
        MeetingScope scope = new MeetingScope(actor);
        String sql = """
                SELECT i.version, %s FROM agenda_item i
                JOIN meeting m ON m.municipality_code = i.municipality_code AND m.id = i.meeting_id
                WHERE i.municipality_code = :tenant AND i.id = :id AND %s
                """.formatted(MeetingSql.agendaItem(scope), scope.visible("m"));
        return reads.find(sql, scope.rows().with("id", id).with("today", today.get()))
                .orElseThrow(() -> new ProblemException(MeetingProblem.AGENDA_ITEM_NOT_FOUND));
    }

    /** Whether there is such a decision whose record the actor may read. */
    boolean mayFollow(Actor actor, UUID decisionId) {
        MeetingScope scope = new MeetingScope(actor);
        String sql = """
                SELECT d.version, json_build_object('id', d.id) FROM decision d
                JOIN meeting m ON m.municipality_code = d.municipality_code AND m.id = d.meeting_id
                WHERE d.municipality_code = :tenant AND d.id = :id AND %s AND %s
                """.formatted(scope.visible("m"), scope.record("m"));
        return reads.find(sql, scope.rows().with("id", decisionId)).isPresent();
    }
}
