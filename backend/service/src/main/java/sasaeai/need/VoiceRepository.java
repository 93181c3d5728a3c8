package sasaeai.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.need.reading.VoiceFilter;
import sasaeai.need.reading.VoiceReads;
import sasaeai.need.reading.VoiceStanding;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;

/** All queries about voices; what an actor may read of them is {@link VoiceReads}. */
@ApplicationScoped
class VoiceRepository implements PanacheRepositoryBase<Voice, UUID> {
    private final VoiceReads reads;
    private final PlainSql sql;
    private final RequestFacts facts;

    VoiceRepository(VoiceReads reads, PlainSql sql, RequestFacts facts) {
        this.reads = reads;
        this.sql = sql;
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
        return reads.standing(actor, id).orElseThrow(VoiceRepository::notFound);
    }

    Json view(Actor actor, UUID id) {
        return reads.find(actor, id).orElseThrow(VoiceRepository::notFound);
    }

    Json fresh(Actor actor, UUID id) {
        return reads.fresh(actor, id).orElseThrow(VoiceRepository::notFound);
    }

    Json list(Actor actor, VoiceFilter filter, PageRequest page) {
        return reads.list(actor, filter, page);
    }

    /** 422 for an area or category that this municipality does not have; a kept one may have fallen out of use. */
    void requireKnown(String category, @Nullable String kept, UUID areaId) {
        Known known = sql.list(
                        """
                SELECT EXISTS (SELECT 1 FROM code_list_item k
                           WHERE k.municipality_code = :tenant AND k.list = 'VOICE_CATEGORY' AND k.code = :category
                             AND (k.active OR k.code = :kept)),
                       EXISTS (SELECT 1 FROM area a WHERE a.municipality_code = :tenant AND a.id = :areaId)
                """,
                        Map.of(
                                "tenant",
                                facts.tenant(),
                                "category",
                                category,
                                "kept",
                                kept == null ? "" : kept,
                                "areaId",
                                areaId),
                        row -> new Known(row.getBoolean(1), row.getBoolean(2)))
                .getFirst();
        List<ProblemError> errors = new ArrayList<>();
        if (!known.category) {
            errors.add(new ProblemError("/category", "unknown-reference"));
        }
        if (!known.area) {
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

    private static ProblemException notFound() {
        return new ProblemException(VoiceProblem.VOICE_NOT_FOUND);
    }

    private record Known(boolean category, boolean area) {}
}
