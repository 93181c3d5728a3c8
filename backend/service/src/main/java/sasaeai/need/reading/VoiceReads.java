package sasaeai.need.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** What is read of voices: one statement for a page of them, one for a single voice. */
@ApplicationScoped
public class VoiceReads {
    private final JsonReads reads;
    private final Today today;

    VoiceReads(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    /** Nothing for a voice that this actor must not know of, of this municipality or another. */
    public Optional<VoiceStanding> standing(Actor actor, UUID id) {
        VoiceScope scope = VoiceScope.of(actor);
        String sql = """
                SELECT v.version, json_build_object('mine', %s, 'answers', %s, 'onSharedAgenda', %s)
                FROM voice v WHERE v.municipality_code = :tenant AND v.id = :id AND %s
                """.formatted(VoiceScope.MINE, scope.answers(), VoiceSql.ON_SHARED_AGENDA, scope.visible());
        Rows rows = VoiceScope.rows(actor).with("me", actor.accountId()).with("id", id);
        return reads.find(VoiceSql.withOwnAreas(scope, sql), rows).map(json -> reads.as(VoiceStanding.class, json));
    }

    /** The same voice as the actor may see it. */
    public Optional<Json> find(Actor actor, UUID id) {
        VoiceScope scope = VoiceScope.of(actor);
        return one(actor, id, scope, VoiceSql.view(scope), scope.visible());
    }

    /** A voice that this actor has just taken down. */
    public Optional<Json> fresh(Actor actor, UUID id) {
        VoiceScope scope = VoiceScope.of(actor);
        return one(actor, id, scope, VoiceSql.fresh(scope), VoiceScope.MINE);
    }

    private Optional<Json> one(Actor actor, UUID id, VoiceScope scope, String view, String visible) {
        String sql = """
                SELECT v.version, %s FROM voice v %s
                WHERE v.municipality_code = :tenant AND v.id = :id AND %s
                """.formatted(view, VoiceSql.JOINS, visible);
        return reads.find(VoiceSql.withOwnAreas(scope, sql), rows(actor).with("id", id));
    }

    /** The page is chosen by index first; only its rows are looked at any closer. */
    public Json list(Actor actor, VoiceFilter filter, PageRequest page) {
        VoiceScope scope = VoiceScope.of(actor);
        Rows rows = rows(actor)
                .and(filter.namesPlace() ? scope.visible() : scope.listed())
                .and("v.status = :status", "status", filter.status())
                .and("v.category = :category", "category", filter.category())
                .and(VoiceSql.areaWithin("ARRAY[:areaId]"), "areaId", filter.areaId())
                .and(VoiceSql.areaWithin("""
                        ARRAY(SELECT c.area_id FROM council c
                              WHERE c.municipality_code = :tenant AND c.id = :councilId)"""), "councilId", filter.councilId())
                .and(VoiceSql.onAgenda(scope, "i.id = :agendaItemId"), "agendaItemId", filter.agendaItemId())
                .and(VoiceSql.onAgenda(scope, "m.id = :meetingId"), "meetingId", filter.meetingId())
                .afterId(page, "v.id", true);
        if (Boolean.TRUE.equals(filter.mine())) {
            rows.and(VoiceScope.MINE);
        }
        String sql = """
                SELECT v.id::text AS key, %s AS view
                FROM (SELECT * FROM voice v WHERE v.municipality_code = :tenant %s
                      ORDER BY v.id DESC LIMIT :limit + 1) AS v %s
                ORDER BY v.id DESC
                """.formatted(VoiceSql.view(scope), rows.sql(), VoiceSql.JOINS);
        return reads.page(page, VoiceSql.withOwnAreas(scope, sql), rows);
    }

    private Rows rows(Actor actor) {
        return VoiceScope.rows(actor).with("me", actor.accountId()).with("today", today.get());
    }
}
