package sasaeai.gap.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.view.ResourceStatus;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;

/** What is shown of the resources behind a gap. */
@ApplicationScoped
class ResourceDetails {
    private static final String DETAILS = """
            SELECT r.id, r.name, r.venue, r.status, r.confirmed_on,
                ARRAY(SELECT DISTINCT t.weekday FROM resource_time t
                    WHERE t.municipality_code = r.municipality_code AND t.resource_id = r.id AND t.weekday > 0)
            FROM resource r WHERE r.municipality_code = :tenant AND r.id = ANY(:ids) AND r.status <> 'DRAFT'
            """;

    private final PlainSql sql;
    private final RequestFacts facts;

    ResourceDetails(PlainSql sql, RequestFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /** @param weekdays on which it takes place, every week or less often; by the rule of the list's filter */
    record Detail(
            UUID id,
            String name,
            @Nullable String venue,
            ResourceStatus status,
            @Nullable LocalDate confirmedOn,
            Set<DayOfWeek> weekdays) {
        static Detail of(ResultSet row) throws SQLException {
            return new Detail(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getString(3),
                    ResourceStatus.valueOf(row.getString(4)),
                    row.getObject(5, LocalDate.class),
                    Arrays.stream((Integer[]) row.getArray(6).getArray())
                            .map(DayOfWeek::of)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    Map<UUID, Detail> of(Set<UUID> ids) {
        Map<String, Object> values = Map.of("tenant", facts.tenant(), "ids", ids.toArray(UUID[]::new));
        return sql.list(DETAILS, values, Detail::of).stream()
                .collect(Collectors.toMap(Detail::id, Function.identity()));
    }
}
