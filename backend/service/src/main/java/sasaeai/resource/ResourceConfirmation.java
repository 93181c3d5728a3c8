package sasaeai.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/** That somebody found a resource to be still so, on which day; never changed. */
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
    private UUID confirmedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ResourceConfirmation() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    ResourceConfirmation(UUID resourceId, LocalDate confirmedOn, UUID confirmedBy) {
        this.resourceId = resourceId;
        this.confirmedOn = confirmedOn;
        this.confirmedBy = confirmedBy;
    }
}
