package sasaeai.council.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.council.CouncilProblem;
import sasaeai.shared.problem.ProblemException;

/** A seat in a council for a term, known by capacity; who sits there is a person of another room. */
@Entity
@Table(name = "council_member")
class Member {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private UUID councilId;
    private @Nullable UUID personId;
    private String capacity;
    private @Nullable String locality;

    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    private boolean core;
    private LocalDate termFrom;
    private @Nullable LocalDate termTo;
    private @Nullable UUID successorId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Member() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Member(UUID councilId, @Nullable UUID personId, MemberInput input) {
        this.councilId = councilId;
        this.personId = personId;
        change(input);
    }

    /** Terms may overlap those of others, but none ends before it starts. */
    final void change(MemberInput input) {
        if (input.termTo() != null && input.termTo().isBefore(input.termFrom())) {
            throw ProblemException.invalid("/termTo", "end-before-start");
        }
        capacity = input.capacity();
        locality = input.locality();
        kind = input.kind();
        core = input.core();
        termFrom = input.termFrom();
        termTo = input.termTo();
    }

    /** Whoever comes next takes the seat on that day, with all that is not said otherwise; 409 when it is not free to give. */
    Member successor(HandoverInput handover, @Nullable UUID successorPersonId) {
        LocalDate lastDay = handover.on().minusDays(1);
        if (successorId != null || (termTo != null && termTo.isBefore(lastDay))) {
            throw new ProblemException(CouncilProblem.MEMBER_TERM_ENDED);
        }
        if (lastDay.isBefore(termFrom)) {
            throw ProblemException.invalid("/on", "end-before-start");
        }
        return new Member(
                councilId,
                successorPersonId,
                new MemberInput(
                        handover.capacity() == null ? capacity : handover.capacity(),
                        handover.locality() == null ? locality : handover.locality(),
                        kind,
                        core,
                        handover.on(),
                        null));
    }

    void endFor(Member successor) {
        termTo = successor.termFrom.minusDays(1);
        successorId = successor.id;
    }

    UUID id() {
        return id;
    }

    UUID councilId() {
        return councilId;
    }

    long version() {
        return version;
    }
}
