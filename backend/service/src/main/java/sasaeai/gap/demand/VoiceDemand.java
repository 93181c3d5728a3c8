package sasaeai.gap.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;

/** Reviewed voices of the last year, of the area and those within it, for each kind that answers their category. */
@ApplicationScoped
class VoiceDemand implements DemandSource {
    private static final String HEARD = """
            SELECT v.area_id, k.kind, count(*), max(v.heard_on)
            FROM voice v JOIN (%s) AS k (category, kind) ON k.category = v.category
            WHERE v.municipality_code = :tenant AND v.status = 'REVIEWED' AND v.heard_on BETWEEN :since AND :asOf
            GROUP BY v.area_id, k.kind
            """.formatted(VoiceKinds.PAIRS);

    private final PlainSql sql;
    private final RequestFacts facts;

    VoiceDemand(PlainSql sql, RequestFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    private record Heard(UUID area, String kind, int count, LocalDate last) {}

    private record Place(UUID area, String kind) {}

    @Override
    public List<Demand> of(DemandQuestion question) {
        Map<String, Object> values =
                Map.of("tenant", facts.tenant(), "since", question.since(), "asOf", question.asOf());
        List<Heard> all = sql.list(
                HEARD,
                values,
                row -> new Heard(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getObject(4, LocalDate.class)));
        Map<Place, Demand> sums = new HashMap<>();
        for (Heard heard : all) {
            for (UUID area : question.above().apply(heard.area)) {
                sums.merge(
                        new Place(area, heard.kind),
                        new Demand(DemandSort.VOICES, area, heard.kind, heard.count, heard.last, null),
                        VoiceDemand::sum);
            }
        }
        return List.copyOf(sums.values());
    }

    private static Demand sum(Demand one, Demand other) {
        LocalDate last = one.on().isAfter(other.on()) ? one.on() : other.on();
        return new Demand(one.sort(), one.areaId(), one.kind(), one.count() + other.count(), last, null);
    }
}
