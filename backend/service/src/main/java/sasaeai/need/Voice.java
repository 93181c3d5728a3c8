package sasaeai.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.need.view.VoiceStatus;
import sasaeai.shared.problem.ProblemException;

/** A remark (声) as heard. Its writer may change it until somebody reviews it; the words as heard never change after. */
@Entity
public class Voice {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private String category;
    private UUID areaId;
    private @Nullable String place;
    private LocalDate heardOn;
    private String text;
    private UUID writerId;

    @Enumerated(EnumType.STRING)
    private VoiceStatus status;

    private @Nullable String councilText;
    private @Nullable UUID reviewerId;
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Voice() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Voice(UUID writerId, VoiceInput input) {
        this.writerId = writerId;
        this.status = VoiceStatus.NEW;
        take(input);
    }

    /** The writer says it anew; 409 once it is reviewed. */
    void rewrite(VoiceInput input) {
        requireNew();
        take(input);
    }

    void requireNew() {
        if (status != VoiceStatus.NEW) {
            throw new ProblemException(VoiceProblem.VOICE_ALREADY_REVIEWED);
        }
    }

    /** Only what a center has put into safe words reaches a council. */
    void requireReviewed() {
        if (status != VoiceStatus.REVIEWED) {
            throw new ProblemException(VoiceProblem.VOICE_NOT_REVIEWED);
        }
    }

    /** A reviewed voice carries the wording for the councils, a voice set aside carries none. */
    void review(VoiceReviewInput input, UUID reviewer, Instant at) {
        if (input.status() == VoiceReview.REVIEWED && input.councilText() == null) {
            throw ProblemException.invalid("/councilText", "required");
        }
        status = input.status().voiceStatus();
        councilText = input.status() == VoiceReview.REVIEWED ? input.councilText() : null;
        category = input.category() == null ? category : input.category();
        areaId = input.areaId() == null ? areaId : input.areaId();
        reviewerId = reviewer;
        reviewedAt = at;
    }

    private void take(VoiceInput input) {
        category = input.category();
        areaId = input.areaId();
        place = input.place();
        heardOn = input.heardOn();
        text = input.text();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID areaId() {
        return areaId;
    }

    String category() {
        return category;
    }

    @Nullable
    String councilText() {
        return councilText;
    }
}
