package sasaeai.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody, or a census, found a resource to be still so, on which day; never changed. */
@Entity
class ResourceConfirmation {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    private String municipalityCode;

    private UUID resourceId;
    private LocalDate confirmedOn;
    private @Nullable UUID confirmedBy;
    private @Nullable UUID censusEntryId;
    private @Nullable LocalDate beforeOn;
    private @Nullable UUID beforeBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ResourceConfirmation() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    ResourceConfirmation(UUID resourceId, LocalDate confirmedOn, UUID confirmedBy) {
        this.resourceId = resourceId;
        this.confirmedOn = confirmedOn;
        this.confirmedBy = confirmedBy;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    ResourceConfirmation(UUID resourceId, Finding finding, @Nullable LocalDate beforeOn, @Nullable UUID beforeBy) {
        this.resourceId = resourceId;
        this.confirmedOn = finding.on();
        this.confirmedBy = finding.by();
        this.censusEntryId = finding.censusEntryId();
        this.beforeOn = beforeOn;
        this.beforeBy = beforeBy;
    }

    UUID id() {
        return id;
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }

    @Nullable
    LocalDate beforeOn() {
        return beforeOn;
    }

    @Nullable
    UUID beforeBy() {
        return beforeBy;
    }
}
