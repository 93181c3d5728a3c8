package sasaeai.meeting.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/** A file kept with a meeting. It never changes: a better one is another one. */
@Entity
@Immutable
class Attachment {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    private String municipalityCode;

    private UUID meetingId;
    private String fileName;
    private String mediaType;
    private int size;
    private byte[] content;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Attachment() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Attachment(UUID meetingId, FileName fileName, FileKind kind, byte[] content) {
        this.meetingId = meetingId;
        this.fileName = fileName.text();
        this.mediaType = kind.mediaType();
        this.size = content.length;
        this.content = content.clone();
    }

    UUID id() {
        return id;
    }
}
