package sasaeai.municipality.statistic;

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

/** Keeps what was counted where, when and by whom. */
@ApplicationScoped
@Transactional
class AreaStatisticService {
    private final AreaStatisticRepository statistics;
    private final Areas areas;
    private final IdempotentCreates creates;
    private final SecurityIdentity identity;

    AreaStatisticService(
            AreaStatisticRepository statistics, Areas areas, IdempotentCreates creates, SecurityIdentity identity) {
        this.statistics = statistics;
        this.areas = areas;
        this.creates = creates;
        this.identity = identity;
    }

    Json list(@Nullable UUID areaId, PageRequest page) {
        return statistics.list(areaId, page, city());
    }

    Json get(UUID id) {
        return statistics.view(id, city());
    }

    Created create(@Nullable String key, AreaStatisticInput input) {
        return creates.once(key, input, () -> {
            areas.require("/areaId", input.areaId());
            AreaStatistic statistic = new AreaStatistic(input);
            statistics.persistAndFlush(statistic);
            return new Created("area-statistics/" + statistic.id(), get(statistic.id()));
        });
    }

    Json replace(UUID id, ETag expected, AreaStatisticInput input) {
        AreaStatistic statistic = statistics.get(id);
        expected.requireMatch(statistic.version());
        areas.require("/areaId", input.areaId());
        statistic.change(input);
        statistics.flush();
        return get(id);
    }

    private boolean city() {
        return identity.hasRole(CITY);
    }
}
