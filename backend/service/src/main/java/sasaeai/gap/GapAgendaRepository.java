package sasaeai.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.gap.analysis.GapState;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;

/** Which gap stands on which agenda. */
@ApplicationScoped
class GapAgendaRepository {
    private final PlainSql sql;
    private final RequestFacts facts;

    GapAgendaRepository(PlainSql sql, RequestFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /** Nobody else brings a gap of this area onto an agenda until this transaction ends. */
    void hold(UUID area) {
        sql.list(
                "SELECT 1 FROM area WHERE municipality_code = :tenant AND id = :area FOR NO KEY UPDATE",
                Map.of("tenant", facts.tenant(), "area", area),
                row -> row.getInt(1));
    }

    Optional<UUID> find(UUID area, String kind, UUID meeting) {
        return sql
                .list(
                        """
                        SELECT agenda_item_id FROM gap_agenda_item
                        WHERE municipality_code = :tenant AND area_id = :area AND kind = :kind AND meeting_id = :meeting
                        """,
                        Map.of("tenant", facts.tenant(), "area", area, "kind", kind, "meeting", meeting),
                        row -> row.getObject(1, UUID.class))
                .stream()
                .findFirst();
    }

    void add(UUID area, String kind, UUID meeting, UUID item, GapState state, @Nullable Long metres, LocalDate today) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "tenant", facts.tenant(),
                "area", area,
                "kind", kind,
                "meeting", meeting,
                "item", item,
                "state", state,
                "today", today));
        values.put("metres", metres == null ? "" : metres.toString());
        sql.update("""
                INSERT INTO gap_agenda_item
                    (municipality_code, area_id, kind, meeting_id, agenda_item_id, state, metres, linked_on)
                VALUES (:tenant, :area, :kind, :meeting, :item, :state, nullif(:metres, '')::integer, :today)
                """, values);
    }
}
