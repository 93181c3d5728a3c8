package sasaeai.publication.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.meeting.MeetingProblem;
import sasaeai.meeting.reading.MeetingScope;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** Gathers a pack in one statement. What reaches a council is safe by itself, whoever asks for it. */
@ApplicationScoped
class PackReads {
    private final JsonReads reads;
    private final Today today;

    PackReads(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    /** 404 for a meeting of which this actor gets no pack. */
    Json pack(Actor actor, UUID meetingId) {
        MeetingScope scope = new MeetingScope(actor);
        String announced = actor.role() == Role.RESIDENT ? "m.status IN ('CONFIRMED', 'SHARED', 'PUBLISHED')" : "true";
        String sql = PackSql.pack(scope.own("m") + " AND " + announced, scope.record("p"));
        Rows rows = scope.rows().with("id", meetingId).with("today", today.get());
        return reads.find(sql, rows).orElseThrow(() -> new ProblemException(MeetingProblem.MEETING_NOT_FOUND));
    }

    PackContent content(Json pack) {
        return reads.as(PackContent.class, pack);
    }
}
