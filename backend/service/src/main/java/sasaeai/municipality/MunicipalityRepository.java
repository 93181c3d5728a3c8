package sasaeai.municipality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.tenant.TenantProblem;

/** All queries about the municipality itself: there is one, the tenant. */
@ApplicationScoped
class MunicipalityRepository implements PanacheRepositoryBase<Municipality, String> {
    private static final String VIEW = """
            SELECT m.version, json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture,
                'centerLabel', m.center_label, 'version', m.version, 'editable', :city)
            FROM municipality m WHERE m.code = :tenant
            """;

    private final JsonReads reads;
    private final RequestFacts facts;

    MunicipalityRepository(JsonReads reads, RequestFacts facts) {
        this.reads = reads;
        this.facts = facts;
    }

    Municipality get() {
        return found(find("code", facts.tenant()).firstResultOptional());
    }

    Json view(boolean city) {
        return found(reads.find(VIEW, new Rows().with("city", city)));
    }

    private static <T> T found(Optional<T> municipality) {
        return municipality.orElseThrow(() -> new ProblemException(TenantProblem.MUNICIPALITY_NOT_FOUND));
    }
}
