package sasaeai.municipality.statistic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.ProblemException;

/** What one source counted in one area on one day. */
@Entity
class AreaStatistic {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private UUID areaId;
    private LocalDate asOf;
    private @Nullable Integer population;
    private @Nullable Integer aged65;
    private @Nullable Integer households;
    private String source;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AreaStatistic() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    AreaStatistic(AreaStatisticInput input) {
        change(input);
    }

    /** Those of 65 and older are a part of the population. */
    final void change(AreaStatisticInput input) {
        if (input.population() != null && input.aged65() != null && input.aged65() > input.population()) {
            throw ProblemException.invalid("/aged65", "max");
        }
        areaId = input.areaId();
        asOf = input.asOf();
        population = input.population();
        aged65 = input.aged65();
        households = input.households();
        source = input.source();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
