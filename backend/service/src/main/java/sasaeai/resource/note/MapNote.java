package sasaeai.resource.note;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import sasaeai.resource.view.Position;

/** A remark at one point of the map (地図のメモ): a danger, or a small thing that helps. */
@Entity
class MapNote {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private String kind;
    private String text;
    private double latitude;
    private double longitude;
    private UUID areaId;

    @Enumerated(EnumType.STRING)
    private MapNoteStatus status;

    private LocalDate seenOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MapNote() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    MapNote(MapNoteInput input) {
        change(input);
    }

    final void change(MapNoteInput input) {
        kind = input.kind();
        text = input.text();
        Position position = input.position().rounded();
        latitude = position.latitude();
        longitude = position.longitude();
        areaId = input.areaId();
        status = input.status();
        seenOn = input.seenOn();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String kind() {
        return kind;
    }
}
