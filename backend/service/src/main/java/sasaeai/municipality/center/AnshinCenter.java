package sasaeai.municipality.center;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A 地域包括支援センター under whatever name the municipality gives it, with the areas that it serves. */
@Entity
class AnshinCenter {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private String name;
    private @Nullable String phone;

    @ElementCollection
    @CollectionTable(name = "center_area", joinColumns = @JoinColumn(name = "center_id"))
    @Column(name = "area_id")
    private Set<UUID> areaIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AnshinCenter() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    AnshinCenter(CenterInput input) {
        change(input);
    }

    final void change(CenterInput input) {
        name = input.name();
        phone = input.phone();
        Set<UUID> areas = Set.copyOf(input.areas());
        if (!areaIds.equals(areas)) {
            areaIds.clear();
            areaIds.addAll(areas);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
