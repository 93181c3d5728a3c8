package sasaeai.resource.census.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.Finding;
import sasaeai.resource.census.CensusProblem;
import sasaeai.resource.census.view.AnsweredHow;
import sasaeai.resource.census.view.CensusAnswer;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.time.Today;

/** One resource in a round. What staff has settled no link changes any more; what a link said staff may always put right. */
@Entity
class CensusEntry {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private UUID roundId;
    private UUID resourceId;

    @Enumerated(EnumType.STRING)
    private @Nullable CensusAnswer answer;

    private @Nullable String note;
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AnsweredHow answeredHow;

    private @Nullable UUID answeredBy;
    private @Nullable Instant settledAt;
    private @Nullable UUID settledBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CensusEntry() {}

    void answerByLink(CensusAnswer given, @Nullable String words, Instant now) {
        if (settledBy != null) {
            throw new ProblemException(CensusProblem.ANSWER_SETTLED);
        }
        take(given, words, now);
        answeredHow = AnsweredHow.LINK;
        answeredBy = null;
    }

    void answerByStaff(StaffAnswerInput given, UUID by, Instant now) {
        take(given.answer(), given.note(), now);
        answeredHow = given.how().answeredHow();
        answeredBy = by;
    }

    /** @param by null where the answer settles itself */
    void settle(@Nullable UUID by, Instant now) {
        settledAt = now;
        settledBy = by;
    }

    /** The answer is not believed: as if nobody had given it, so that it is asked for again. */
    void setAside() {
        requireToReview();
        answer = null;
        note = null;
        answeredAt = null;
        answeredHow = null;
        answeredBy = null;
    }

    CensusAnswer requireToReview() {
        if (answer == null || settledAt != null) {
            throw new ProblemException(CensusProblem.NOTHING_TO_REVIEW);
        }
        return answer;
    }

    /** A second tap upon the same button changes nothing. */
    boolean saysByLink(CensusAnswer given, @Nullable String words) {
        return answeredHow == AnsweredHow.LINK && answer == given && Objects.equals(note, words);
    }

    Finding finding(@Nullable UUID by) {
        LocalDate on = LocalDate.ofInstant(Objects.requireNonNull(answeredAt), Today.ZONE);
        return new Finding(id, on, by);
    }

    private void take(CensusAnswer given, @Nullable String words, Instant now) {
        answer = given;
        note = words;
        answeredAt = now;
        settledAt = null;
        settledBy = null;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID resourceId() {
        return resourceId;
    }

    long version() {
        return version;
    }
}
