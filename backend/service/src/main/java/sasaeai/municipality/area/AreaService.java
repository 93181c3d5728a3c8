package sasaeai.municipality.area;

import static sasaeai.municipality.RoleNames.CITY;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Draws and redraws areas and the schemes that they belong to. */
@ApplicationScoped
@Transactional
class AreaService {
    private final AreaRepository areas;
    private final AreaSchemeRepository schemes;
    private final Areas references;
    private final IdempotentCreates creates;
    private final SecurityIdentity identity;

    AreaService(
            AreaRepository areas,
            AreaSchemeRepository schemes,
            Areas references,
            IdempotentCreates creates,
            SecurityIdentity identity) {
        this.areas = areas;
        this.schemes = schemes;
        this.references = references;
        this.creates = creates;
        this.identity = identity;
    }

    Json listSchemes(PageRequest page) {
        return schemes.list(page);
    }

    Created createScheme(@Nullable String key, AreaSchemeInput input) {
        return creates.once(key, input, () -> {
            AreaScheme scheme = new AreaScheme(input);
            schemes.persistAndFlush(scheme);
            return new Created("area-schemes/" + scheme.id(), schemes.view(scheme.id()));
        });
    }

    Json list(AreaFilter filter, PageRequest page) {
        return areas.list(filter, page, city());
    }

    Json get(UUID id) {
        return areas.view(id, city());
    }

    Created create(@Nullable String key, AreaInput input) {
        return creates.once(key, input, () -> {
            requireReferences(input);
            Area area = new Area(input);
            areas.persistAndFlush(area);
            return new Created("areas/" + area.id(), get(area.id()));
        });
    }

    Json replace(UUID id, ETag expected, AreaInput input) {
        areas.lockHierarchy();
        Area area = areas.get(id);
        expected.requireMatch(area.version());
        requireReferences(input);
        if (areas.leadsTo(id, input.within())) {
            throw ProblemException.invalid("/withinIds", "cycle");
        }
        area.change(input);
        areas.flush();
        return get(id);
    }

    private void requireReferences(AreaInput input) {
        if (!schemes.exists(input.schemeId())) {
            throw ProblemException.invalid("/schemeId", "unknown-reference");
        }
        references.requireAll("/withinIds", input.withinIds() == null ? List.of() : input.withinIds());
    }

    private boolean city() {
        return identity.hasRole(CITY);
    }
}
