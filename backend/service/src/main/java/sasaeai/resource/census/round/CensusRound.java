package sasaeai.resource.census.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.census.CensusProblem;
import sasaeai.shared.problem.ProblemException;

/** One 棚卸し: which resources are asked, until when. A closed one is a record and never changes again. */
@Entity
class CensusRound {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private String name;
    private LocalDate startsOn;
    private LocalDate closesOn;
    private String[] kinds;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "census_round_area", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "area_id")
    private Set<UUID> areaIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CensusRound() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    CensusRound(CensusRoundInput input) {
        name = input.name();
        startsOn = input.startsOn();
        closesOn = input.closesOn();
        kinds = input.kindCodes();
        areaIds.addAll(input.areas());
    }

    void change(CensusRoundChangeInput input, Instant now) {
        requireOpen();
        name = input.name();
        closesOn = input.closesOn();
        closedAt = input.closed() ? now : null;
    }

    void requireOpen() {
        if (closedAt != null) {
            throw new ProblemException(CensusProblem.ROUND_CLOSED);
        }
    }

    /** Links are made only where somebody could still use them. */
    void requireLinksAnswer(LocalDate today) {
        requireOpen();
        if (closesOn.isBefore(today)) {
            throw new ProblemException(CensusProblem.ROUND_OVER);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    String[] kinds() {
        return kinds.clone();
    }

    UUID[] areaIds() {
        return areaIds.toArray(UUID[]::new);
    }
}
