package sasaeai.municipality;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.ETag;

/** Shows and changes the municipality. */
@ApplicationScoped
@Transactional
class MunicipalityService {
    private final MunicipalityRepository municipalities;
    private final SecurityIdentity identity;

    MunicipalityService(MunicipalityRepository municipalities, SecurityIdentity identity) {
        this.municipalities = municipalities;
        this.identity = identity;
    }

    Json get() {
        return municipalities.view(identity.hasRole(RoleNames.CITY));
    }

    Json replace(ETag expected, MunicipalityInput input) {
        Municipality municipality = municipalities.get();
        expected.requireMatch(municipality.version());
        municipality.change(input);
        municipalities.flush();
        return get();
    }
}
