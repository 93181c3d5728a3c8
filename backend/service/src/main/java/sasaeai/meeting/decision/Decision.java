package sasaeai.meeting.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.MeetingProblem;
import sasaeai.meeting.view.DecisionState;
import sasaeai.shared.problem.ProblemException;

/** What was decided, and who does it by when. A closed decision keeps its words until it is opened again. */
@Entity
class Decision {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private UUID meetingId;
    private @Nullable UUID agendaItemId;
    private String text;
    private String owner;
    private @Nullable UUID ownerMemberId;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DecisionState state = DecisionState.OPEN;

    private @Nullable LocalDate closedOn;
    private @Nullable String outcome;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Decision() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Decision(UUID meetingId, DecisionInput input, String owner) {
        this.meetingId = meetingId;
        this.agendaItemId = input.agendaItemId();
        this.text = input.text();
        this.owner = owner;
        this.ownerMemberId = input.ownerMemberId();
        this.dueOn = input.dueOn();
    }

    /** Takes over words and state; the day of closing is the day on which the state says so. */
    void change(DecisionChangeInput input, String newOwner, LocalDate today) {
        if (state != DecisionState.OPEN && input.state() != DecisionState.OPEN && !keepsWords(input, newOwner)) {
            throw new ProblemException(MeetingProblem.DECISION_CLOSED);
        }
        if (input.state() == DecisionState.OPEN) {
            closedOn = null;
        } else if (state != input.state()) {
            closedOn = today;
        }
        state = input.state();
        text = input.text();
        owner = newOwner;
        ownerMemberId = input.ownerMemberId();
        dueOn = input.dueOn();
        outcome = input.outcome();
    }

    private boolean keepsWords(DecisionChangeInput input, String newOwner) {
        return text.equals(input.text())
                && owner.equals(newOwner)
                && Objects.equals(ownerMemberId, input.ownerMemberId())
                && Objects.equals(dueOn, input.dueOn());
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

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }
}
