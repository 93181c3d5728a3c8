package sasaeai.municipality.center;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.municipality.MunicipalityProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** All queries about centers. */
@ApplicationScoped
class AnshinCenterRepository implements PanacheRepositoryBase<AnshinCenter, UUID> {
    private static final String VIEW = """
            json_build_object('id', c.id, 'name', c.name, 'phone', c.phone,
                'areaIds', ARRAY(SELECT ca.area_id FROM center_area ca
                    WHERE ca.municipality_code = c.municipality_code AND ca.center_id = c.id ORDER BY ca.area_id),
                'version', c.version, 'editable', :city)
            """;

    private static final String CENTERS = " FROM anshin_center c WHERE c.municipality_code = :tenant ";

    private final JsonReads reads;

    AnshinCenterRepository(JsonReads reads) {
        this.reads = reads;
    }

    AnshinCenter get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(AnshinCenterRepository::notFound);
    }

    Json view(UUID id, boolean city) {
        String sql = "SELECT c.version, " + VIEW + CENTERS + " AND c.id = :id";
        return reads.find(sql, new Rows().with("id", id).with("city", city))
                .orElseThrow(AnshinCenterRepository::notFound);
    }

    Json list(PageRequest page, boolean city) {
        Rows rows = new Rows().with("city", city).afterId(page, "c.id", false);
        String sql = "SELECT c.id::text AS key, " + VIEW + " AS view " + CENTERS + rows.sql()
                + " ORDER BY c.id LIMIT :limit + 1";
        return reads.page(page, sql, rows);
    }

    private static ProblemException notFound() {
        return new ProblemException(MunicipalityProblem.CENTER_NOT_FOUND);
    }
}
