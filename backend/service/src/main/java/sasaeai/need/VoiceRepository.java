package sasaeai.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;
import sasaeai.shared.tenant.RequestFacts;

/** All queries about voices. */
@ApplicationScoped
class VoiceRepository implements PanacheRepositoryBase<Voice, UUID> {
    private final JsonReads reads;
    private final RequestFacts facts;

    VoiceRepository(JsonReads reads, RequestFacts facts) {
        this.reads = reads;
        this.facts = facts;
    }

    Voice get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(VoiceRepository::notFound);
    }

    /** Nobody reviews it or sets it aside until this transaction ends. */
    Voice getHeld(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(VoiceRepository::notFound);
    }

    /** 404 for a voice that this actor must not know of, of this municipality or another. */
    VoiceStanding standing(Actor actor, UUID id) {
        VoiceScope scope = VoiceScope.of(actor);
        String sql = """
                SELECT v.version, json_build_object('mine', %s, 'answers', %s, 'onSharedAgenda', %s)
                FROM voice v WHERE v.municipality_code = :tenant AND v.id = :id AND %s
                """.formatted(VoiceScope.MINE, scope.answers(), VoiceSql.ON_SHARED_AGENDA, scope.visible());
        Rows rows = VoiceScope.rows(actor).with("me", actor.accountId()).with("id", id);
        Json json = reads.find(VoiceSql.withOwnAreas(scope, sql), rows).orElseThrow(VoiceRepository::notFound);
        return reads.as(VoiceStanding.class, json);
    }

    Json view(Actor actor, UUID id, LocalDate today) {
        VoiceScope scope = VoiceScope.of(actor);
        String sql = """
                SELECT v.version, %s FROM voice v %s
                WHERE v.municipality_code = :tenant AND v.id = :id AND %s
                """.formatted(VoiceSql.view(scope), VoiceSql.JOINS, scope.visible());
        return reads.find(VoiceSql.withOwnAreas(scope, sql), rows(actor, today).with("id", id))
                .orElseThrow(VoiceRepository::notFound);
    }

    /** The page is chosen by index first; only its rows are looked at any closer. */
    Json list(Actor actor, VoiceFilter filter, PageRequest page, LocalDate today) {
        VoiceScope scope = VoiceScope.of(actor);
        Rows rows = rows(actor, today)
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

    /** 422 for an area or category that this municipality does not have; a kept one may have fallen out of use. */
    void requireKnown(String category, @Nullable String kept, UUID areaId) {
        Tuple known = (Tuple) getEntityManager()
                .createNativeQuery("""
                SELECT EXISTS (SELECT 1 FROM code_list_item k
                           WHERE k.municipality_code = :tenant AND k.list = 'VOICE_CATEGORY' AND k.code = :category
                             AND (k.active OR k.code = :kept)),
                       EXISTS (SELECT 1 FROM area a WHERE a.municipality_code = :tenant AND a.id = :areaId)
                """, Tuple.class)
                .setParameter("tenant", facts.tenant())
                .setParameter("category", category)
                .setParameter("kept", kept == null ? "" : kept)
                .setParameter("areaId", areaId)
                .getSingleResult();
        List<ProblemError> errors = new ArrayList<>();
        if (!(boolean) known.get(0)) {
            errors.add(new ProblemError("/category", "unknown-reference"));
        }
        if (!(boolean) known.get(1)) {
            errors.add(new ProblemError("/areaId", "unknown-reference"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION, errors);
        }
    }

    void putOnAgenda(UUID voiceId, UUID agendaItemId, LocalDate today) {
        getEntityManager()
                .createNativeQuery("""
                INSERT INTO voice_agenda_item (municipality_code, voice_id, agenda_item_id, linked_on)
                VALUES (:tenant, :voice, :item, :today) ON CONFLICT DO NOTHING
                """)
                .setParameter("tenant", facts.tenant())
                .setParameter("voice", voiceId)
                .setParameter("item", agendaItemId)
                .setParameter("today", today)
                .executeUpdate();
    }

    /** What a center sets aside no meeting talks about; the agenda item itself stays. */
    void takeOffAgendas(UUID voiceId) {
        getEntityManager()
                .createNativeQuery(
                        "DELETE FROM voice_agenda_item WHERE municipality_code = :tenant AND voice_id = :voice")
                .setParameter("tenant", facts.tenant())
                .setParameter("voice", voiceId)
                .executeUpdate();
    }

    private static Rows rows(Actor actor, LocalDate today) {
        return VoiceScope.rows(actor).with("me", actor.accountId()).with("today", today);
    }

    private static ProblemException notFound() {
        return new ProblemException(VoiceProblem.VOICE_NOT_FOUND);
    }
}
