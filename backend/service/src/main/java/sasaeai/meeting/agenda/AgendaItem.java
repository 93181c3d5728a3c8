package sasaeai.meeting.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a meeting talks about, and what was said. Only changed columns are written: others may move it meanwhile. */
@Entity
@DynamicUpdate
class AgendaItem {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private UUID meetingId;
    private int position;
    private String title;
    private @Nullable String said;
    private @Nullable UUID followsDecisionId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AgendaItem() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    AgendaItem(UUID meetingId, int position, String title, @Nullable String said, @Nullable UUID followsDecisionId) {
        this.meetingId = meetingId;
        this.position = position;
        this.title = title;
        this.said = said;
        this.followsDecisionId = followsDecisionId;
    }

    /** Takes over the words and the place among the others. */
    void change(String newTitle, @Nullable String newSaid, int newPosition) {
        title = newTitle;
        said = newSaid;
        position = newPosition;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID meetingId() {
        return meetingId;
    }

    int position() {
        return position;
    }
}
