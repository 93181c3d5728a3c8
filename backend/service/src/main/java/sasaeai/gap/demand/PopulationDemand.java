package sasaeai.gap.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;

/** People of 65 and more, from the newest statistic of the area itself that has the figure. */
@ApplicationScoped
class PopulationDemand implements DemandSource {
    private static final String NEWEST = """
            SELECT DISTINCT ON (s.area_id) s.area_id, s.aged65, s.as_of, s.source
            FROM area a JOIN area_statistic s ON s.municipality_code = a.municipality_code AND s.area_id = a.id
            WHERE a.municipality_code = :tenant AND a.scheme_id = :scheme AND s.aged65 IS NOT NULL AND s.as_of <= :asOf
            ORDER BY s.area_id, s.as_of DESC, s.id
            """;

    private final PlainSql sql;
    private final RequestFacts facts;

    PopulationDemand(PlainSql sql, RequestFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    @Override
    public List<Demand> of(DemandQuestion question) {
        Map<String, Object> values =
                Map.of("tenant", facts.tenant(), "scheme", question.schemeId(), "asOf", question.asOf());
        return sql.list(
                NEWEST,
                values,
                row -> new Demand(
                        DemandSort.AGED65,
                        row.getObject(1, UUID.class),
                        null,
                        row.getInt(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)));
    }
}
