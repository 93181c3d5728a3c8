package sasaeai.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.MeetingStatus;
import sasaeai.shared.problem.ProblemException;

/**
 * One meeting of one or several councils. Its version moves with its own words, its status and its attendance; agenda
 * items and decisions have versions of their own, so that two people may write in two of them at once.
 */
@Entity
class Meeting {
    static final String REGULAR = "REGULAR";

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private String kind;
    private @Nullable String theme;
    private @Nullable String intent;
    private LocalDate heldOn;
    private @Nullable LocalTime startsAt;
    private @Nullable LocalTime endsAt;
    private @Nullable String place;
    private @Nullable String onlineUrl;
    private @Nullable String purpose;
    private @Nullable String results;
    private @Nullable String coordinatorNote;
    private @Nullable String publicDigest;
    private @Nullable LocalDate nextOn;
    private boolean announced; // whether members have been told of it

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.DRAFT;

    // Without an order column: Hibernate then writes a changed list anew instead of shuffling keys.
    @ElementCollection
    @CollectionTable(name = "meeting_council", joinColumns = @JoinColumn(name = "meeting_id"))
    private List<MeetingCouncil> councils = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_goal", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> goals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Meeting() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Meeting(MeetingInput input, List<MeetingCouncil> numbered) {
        take(input, numbered);
    }

    /** Takes over all that is written of the meeting; a cancelled one has to be taken up again first. */
    void change(MeetingInput input, List<MeetingCouncil> numbered) {
        requireNotCancelled();
        take(input, numbered);
        requireDigest();
    }

    /** One step on or back; 409 for any other. */
    void become(MeetingStatus next) {
        if (!status.mayBecome(next)) {
            throw new ProblemException(MeetingProblem.MEETING_STATUS_FORBIDDEN);
        }
        status = next;
        announced = next != MeetingStatus.DRAFT && (announced || next != MeetingStatus.CANCELLED);
        requireDigest();
    }

    /** The regular meeting that was agreed on in this one: same council, place and times, already announced. */
    Meeting next(LocalDate day, int number) {
        Meeting next = new Meeting();
        next.kind = REGULAR;
        next.heldOn = day;
        next.startsAt = startsAt;
        next.endsAt = endsAt;
        next.place = place;
        next.councils.add(new MeetingCouncil(councilIdsInOrder().getFirst(), number, 0));
        next.become(MeetingStatus.CONFIRMED);
        return next;
    }

    void requireNotCancelled() {
        if (status == MeetingStatus.CANCELLED) {
            throw new ProblemException(MeetingProblem.MEETING_CANCELLED);
        }
    }

    private void requireDigest() {
        if (status == MeetingStatus.PUBLISHED && publicDigest == null) {
            throw ProblemException.invalid("/publicDigest", "required");
        }
    }

    private void take(MeetingInput input, List<MeetingCouncil> numbered) {
        kind = input.kind();
        theme = input.theme();
        intent = input.intent();
        heldOn = input.heldOn();
        startsAt = input.start();
        endsAt = input.end();
        place = input.place();
        onlineUrl = input.onlineUrl();
        purpose = input.purpose();
        results = input.results();
        coordinatorNote = input.coordinatorNote();
        publicDigest = input.publicDigest();
        nextOn = input.nextOn();
        replace(councils, numbered, councilsInOrder());
        replace(goals, input.goalTexts(), goals);
    }

    private static <T> void replace(List<T> held, List<T> wanted, List<T> current) {
        if (!current.equals(wanted)) {
            held.clear();
            held.addAll(wanted);
        }
    }

    List<MeetingCouncil> councilsInOrder() {
        return councils.stream()
                .sorted(Comparator.comparingInt(MeetingCouncil::position))
                .toList();
    }

    private List<UUID> councilIdsInOrder() {
        return councilsInOrder().stream().map(MeetingCouncil::councilId).toList();
    }

    Set<UUID> councilIds() {
        return councils.stream().map(MeetingCouncil::councilId).collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    MeetingStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    boolean announced() {
        return announced;
    }

    @Nullable
    LocalDate nextOn() {
        return nextOn;
    }
}
