package sasaeai.municipality.statistic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.MunicipalityProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** All queries about the figures of areas. */
@ApplicationScoped
class AreaStatisticRepository implements PanacheRepositoryBase<AreaStatistic, UUID> {
    private static final String VIEW = """
            json_build_object('id', t.id, 'areaId', t.area_id, 'areaName', a.name, 'asOf', t.as_of,
                'population', t.population, 'aged65', t.aged65, 'households', t.households, 'source', t.source,
                'version', t.version, 'editable', :city)
            """;

    private static final String STATISTICS = """
            FROM area_statistic t JOIN area a ON a.municipality_code = t.municipality_code AND a.id = t.area_id
            WHERE t.municipality_code = :tenant
            """;

    private final JsonReads reads;

    AreaStatisticRepository(JsonReads reads) {
        this.reads = reads;
    }

    AreaStatistic get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(AreaStatisticRepository::notFound);
    }

    Json view(UUID id, boolean city) {
        String sql = "SELECT t.version, " + VIEW + STATISTICS + " AND t.id = :id";
        return reads.find(sql, new Rows().with("id", id).with("city", city))
                .orElseThrow(AreaStatisticRepository::notFound);
    }

    Json list(@Nullable UUID areaId, PageRequest page, boolean city) {
        Rows rows = new Rows()
                .with("city", city)
                .and("t.area_id = :areaId", "areaId", areaId)
                .afterDay(page, "t.as_of", "t.id", true);
        String sql = "SELECT t.as_of || '|' || t.id AS key, " + VIEW + " AS view " + STATISTICS + rows.sql()
                + " ORDER BY t.as_of DESC, t.id DESC LIMIT :limit + 1";
        return reads.page(page, sql, rows);
    }

    private static ProblemException notFound() {
        return new ProblemException(MunicipalityProblem.AREA_STATISTIC_NOT_FOUND);
    }
}
