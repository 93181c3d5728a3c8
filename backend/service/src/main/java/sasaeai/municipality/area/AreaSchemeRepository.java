package sasaeai.municipality.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.municipality.MunicipalityProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** All queries about area schemes. */
@ApplicationScoped
class AreaSchemeRepository implements PanacheRepositoryBase<AreaScheme, UUID> {
    private static final String VIEW = """
            json_build_object('id', s.id, 'code', s.code, 'name', s.name, 'position', s.position, 'version', s.version)
            """;

    private final JsonReads reads;

    AreaSchemeRepository(JsonReads reads) {
        this.reads = reads;
    }

    boolean exists(UUID id) {
        return count("id", id) == 1;
    }

    Json view(UUID id) {
        String sql =
                "SELECT s.version, " + VIEW + " FROM area_scheme s WHERE s.municipality_code = :tenant AND s.id = :id";
        return reads.find(sql, new Rows().with("id", id))
                .orElseThrow(() -> new ProblemException(MunicipalityProblem.AREA_SCHEME_NOT_FOUND));
    }

    Json list(PageRequest page) {
        Rows rows = new Rows().afterId(page, "s.id", false);
        String sql = """
                SELECT s.id::text AS key, %s AS view FROM area_scheme s
                WHERE s.municipality_code = :tenant %s ORDER BY s.id LIMIT :limit + 1
                """.formatted(VIEW, rows.sql());
        return reads.page(page, sql, rows);
    }
}
