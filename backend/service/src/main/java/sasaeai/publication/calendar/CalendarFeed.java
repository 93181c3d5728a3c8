package sasaeai.publication.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A private calendar address of one account; a revoked one stays as a record. */
@Entity
class CalendarFeed {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    private String municipalityCode;

    private UUID accountId;
    private byte[] tokenHash;
    private Instant createdAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CalendarFeed() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    CalendarFeed(UUID accountId, FeedToken token, Instant now) {
        this.accountId = accountId;
        this.tokenHash = token.hash();
        this.createdAt = now;
    }

    /** Gives the feed a new address; the one before is void. */
    void address(FeedToken token) {
        tokenHash = token.hash();
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }
}
