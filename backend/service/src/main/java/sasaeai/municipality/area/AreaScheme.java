package sasaeai.municipality.area;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/** One way of dividing the municipality (地区, 圏域, 小学校区, 町内会 …); several exist side by side. */
@Entity
class AreaScheme {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private String code;
    private String name;
    private int position;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AreaScheme() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    AreaScheme(AreaSchemeInput input) {
        code = input.code();
        name = input.name();
        position = input.position();
    }

    UUID id() {
        return id;
    }
}
