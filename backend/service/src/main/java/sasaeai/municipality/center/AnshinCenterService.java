package sasaeai.municipality.center;

import static sasaeai.municipality.RoleNames.CITY;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.area.Areas;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Adds, shows and changes centers. */
@ApplicationScoped
@Transactional
class AnshinCenterService {
    private final AnshinCenterRepository centers;
    private final Areas areas;
    private final IdempotentCreates creates;
    private final SecurityIdentity identity;

    AnshinCenterService(
            AnshinCenterRepository centers, Areas areas, IdempotentCreates creates, SecurityIdentity identity) {
        this.centers = centers;
        this.areas = areas;
        this.creates = creates;
        this.identity = identity;
    }

    Json list(PageRequest page) {
        return centers.list(page, city());
    }

    Json get(UUID id) {
        return centers.view(id, city());
    }

    Created create(@Nullable String key, CenterInput input) {
        return creates.once(key, input, () -> {
            areas.requireAll("/areaIds", input.areas());
            AnshinCenter center = new AnshinCenter(input);
            centers.persistAndFlush(center);
            return new Created("centers/" + center.id(), get(center.id()));
        });
    }

    Json replace(UUID id, ETag expected, CenterInput input) {
        AnshinCenter center = centers.get(id);
        expected.requireMatch(center.version());
        areas.requireAll("/areaIds", input.areas());
        center.change(input);
        centers.flush();
        return get(id);
    }

    private boolean city() {
        return identity.hasRole(CITY);
    }
}
