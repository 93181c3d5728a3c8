package sasaeai.council.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/** Where a council came from or went: a fact of one day, readable from both councils. */
@Entity
@Table(name = "council_lineage")
class Lineage {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    private String municipalityCode;

    private UUID councilId;

    @Enumerated(EnumType.STRING)
    private LineageRelation relation;

    private UUID otherId;
    private LocalDate happenedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Lineage() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Lineage(UUID councilId, LineageInput input) {
        this.councilId = councilId;
        relation = input.relation();
        otherId = input.otherId();
        happenedOn = input.happenedOn();
    }

    UUID id() {
        return id;
    }

    boolean concerns(UUID council) {
        return council.equals(councilId) || council.equals(otherId);
    }
}
