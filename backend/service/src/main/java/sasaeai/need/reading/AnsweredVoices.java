package sasaeai.need.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import sasaeai.account.Actor;
import sasaeai.need.view.VoiceView;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** The writer's own voices that councils have talked about, for other rooms; the latest talked about first. */
@ApplicationScoped
public class AnsweredVoices {
    private final JsonReads reads;
    private final Today today;

    AnsweredVoices(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    public List<VoiceView> of(Actor writer, LocalDate since, int limit) {
        VoiceScope scope = VoiceScope.of(writer);
        String sql = """
                SELECT coalesce(json_agg(%s ORDER BY v.answered_on DESC, v.id DESC), '[]'::json)
                FROM (SELECT v.*, answer.answered_on FROM voice v JOIN LATERAL (
                          SELECT max(m.held_on) AS answered_on FROM voice_agenda_item l
                          JOIN agenda_item i ON i.municipality_code = l.municipality_code AND i.id = l.agenda_item_id
                          JOIN meeting m ON m.municipality_code = i.municipality_code AND m.id = i.meeting_id
                          WHERE l.municipality_code = v.municipality_code AND l.voice_id = v.id
                            AND m.status IN ('SHARED', 'PUBLISHED')) AS answer ON answer.answered_on >= :since
                      WHERE v.municipality_code = :tenant AND %s
                      ORDER BY answer.answered_on DESC, v.id DESC LIMIT :limit) AS v %s
                """.formatted(VoiceSql.view(scope), VoiceScope.MINE, VoiceSql.JOINS);
        Rows rows = VoiceScope.rows(writer)
                .with("me", writer.accountId())
                .with("today", today.get())
                .with("since", since)
                .with("limit", limit);
        return List.of(reads.as(VoiceView[].class, reads.report(VoiceSql.withOwnAreas(scope, sql), rows)));
    }
}
