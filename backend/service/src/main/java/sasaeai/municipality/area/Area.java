package sasaeai.municipality.area;

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

/** A part of the municipality in one scheme, lying within any number of areas of any schemes, never within itself. */
@Entity
class Area {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private UUID schemeId;
    private String name;
    private @Nullable String kana;

    @ElementCollection
    @CollectionTable(name = "area_within", joinColumns = @JoinColumn(name = "area_id"))
    @Column(name = "within_id")
    private Set<UUID> withinIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Area() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Area(AreaInput input) {
        change(input);
    }

    /** The caller has made sure that no circle arises: it takes all areas to see one. */
    final void change(AreaInput input) {
        schemeId = input.schemeId();
        name = input.name();
        kana = input.kana();
        if (!withinIds.equals(input.within())) {
            withinIds.clear();
            withinIds.addAll(input.within());
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
