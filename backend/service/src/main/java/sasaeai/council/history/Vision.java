package sasaeai.council.history;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/** A 目指す地域像 as it was decided on one day; a later one does not change it. */
@Entity
@Table(name = "council_vision")
class Vision {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    private String municipalityCode;

    private UUID councilId;
    private String text;
    private LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Vision() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Vision(UUID councilId, VisionInput input) {
        this.councilId = councilId;
        text = input.text();
        decidedOn = input.decidedOn();
    }

    UUID id() {
        return id;
    }
}
