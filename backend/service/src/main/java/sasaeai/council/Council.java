package sasaeai.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.ProblemException;

/** A standing forum (協議体) of one area. A closed council is a record: it never changes again. */
@Entity
public class Council {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private String name;
    private @Nullable String brand;
    private String[] aliases;
    private String layer;
    private UUID areaId; // other features by id, never by association
    private @Nullable Integer foundedFiscalYear;
    private @Nullable String meetingRule;
    private @Nullable String meetingPlace;

    @Enumerated(EnumType.STRING)
    private CouncilStatus status;

    private @Nullable LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "council_center", joinColumns = @JoinColumn(name = "council_id"))
    @Column(name = "center_id")
    private Set<UUID> centerIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Council() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Council(CouncilInput input) {
        take(input);
    }

    /** Takes over all that a council says of itself; 409 once it is closed. */
    void change(CouncilInput input) {
        requireOpen();
        take(input);
    }

    /** Whether the change keeps what only the city decides: layer, area, centers and status. */
    boolean keepsFrame(CouncilInput input) {
        return layer.equals(input.layer())
                && areaId.equals(input.areaId())
                && status == input.status()
                && centerIds.equals(input.centers())
                && Objects.equals(closedOn, input.closedOn());
    }

    void requireOpen() {
        if (closed()) {
            throw new ProblemException(CouncilProblem.COUNCIL_CLOSED);
        }
    }

    private void take(CouncilInput input) {
        name = input.name();
        brand = input.brand();
        aliases = input.aliasNames();
        layer = input.layer();
        areaId = input.areaId();
        foundedFiscalYear = input.foundedFiscalYear();
        meetingRule = input.meetingRule();
        meetingPlace = input.meetingPlace();
        status = input.status();
        closedOn = input.closedOn();
        if (!centerIds.equals(input.centers())) {
            centerIds.clear();
            centerIds.addAll(input.centers());
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean closed() {
        return status == CouncilStatus.CLOSED;
    }

    @Nullable
    String meetingRule() {
        return meetingRule;
    }
}
