package sasaeai.resource;

import jakarta.persistence.CollectionTable;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.time.OpeningTime;
import sasaeai.resource.time.OpeningTimes;
import sasaeai.resource.view.Formality;
import sasaeai.resource.view.Position;
import sasaeai.resource.view.ResourceSchedule;
import sasaeai.resource.view.ResourceStatus;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.schedule.Schedule;
import sasaeai.shared.text.OneSpelling;

/** Help, a place or a group (地域資源). Its opening times always are those of its wordings. */
@Entity
class Resource {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private String name;
    private @Nullable String kana;
    private String[] kinds;
    private String[] scenes;

    @Enumerated(EnumType.STRING)
    private Formality formality;

    private @Nullable String organizerName;
    private @Nullable String organizerKind;
    private @Nullable String venue;
    private @Nullable String address;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private UUID areaId;
    private @Nullable String cost;
    private @Nullable Integer capacity;
    private String[] access;
    private @Nullable String contactText;
    private @Nullable LocalDate contactConsentOn;
    private @Nullable String note;
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    private ResourceStatus status;

    private @Nullable LocalDate confirmedOn;
    private @Nullable UUID confirmedBy;
    private String sortKey;
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "resource_schedule", joinColumns = @JoinColumn(name = "resource_id"))
    @OrderColumn(name = "position")
    private List<ResourceSchedule> schedules = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "resource_time", joinColumns = @JoinColumn(name = "resource_id"))
    @OrderColumn(name = "position")
    private List<OpeningTime> times = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "resource_stop", joinColumns = @JoinColumn(name = "resource_id"))
    @OrderColumn(name = "position")
    private List<ResourceStop> stops = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Resource() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Resource(ResourceInput input) {
        change(input);
    }

    final void change(ResourceInput input) {
        name = input.name();
        kana = input.kana();
        kinds = input.kindCodes();
        scenes = input.sceneCodes();
        formality = input.formality();
        organizerName = input.organizer() == null ? null : input.organizer().name();
        organizerKind = input.organizer() == null ? null : input.organizer().kind();
        venue = input.venue();
        address = input.address();
        areaId = input.areaId();
        cost = input.cost();
        capacity = input.capacity();
        access = input.accessCodes();
        contactText = input.contact() == null ? null : input.contact().text();
        contactConsentOn = input.contact() == null ? null : input.contact().consentOn();
        note = input.note();
        source = input.source();
        status = input.status();
        sortKey = OneSpelling.name(kana == null ? name : kana);
        searchText = OneSpelling.name(name) + " " + OneSpelling.name(kana);
        Position position = input.position() == null ? null : input.position().rounded();
        latitude = position == null ? null : position.latitude();
        longitude = position == null ? null : position.longitude();
        takeTimes(input);
    }

    /** Somebody found it to be so on that day; an earlier day than is known already changes nothing here. */
    ResourceConfirmation confirm(LocalDate on, UUID by) {
        if (status == ResourceStatus.ENDED) {
            throw new ProblemException(ResourceProblem.RESOURCE_ENDED);
        }
        if (confirmedOn == null || !on.isBefore(confirmedOn)) {
            confirmedOn = on;
            confirmedBy = by;
        }
        return new ResourceConfirmation(id, on, by);
    }

    /** A census found it to be as it is written here; what stood before is kept for {@link #takeBack}. */
    ResourceConfirmation confirm(Finding finding) {
        ResourceConfirmation confirmation = new ResourceConfirmation(id, finding, confirmedOn, confirmedBy);
        if (confirmedOn == null || !finding.on().isBefore(confirmedOn)) {
            confirmedOn = finding.on();
            confirmedBy = finding.by();
        }
        return confirmation;
    }

    /** The confirmation was a mistake; only where it is the one that stands does anything change here. */
    void takeBack(ResourceConfirmation confirmation) {
        if (confirmation.confirmedOn().equals(confirmedOn)) {
            confirmedOn = confirmation.beforeOn();
            confirmedBy = confirmation.beforeBy();
        }
    }

    /** What rested or had ended is there again; a draft stays one until somebody publishes it. */
    void goOn() {
        if (status == ResourceStatus.PAUSED || status == ResourceStatus.ENDED) {
            status = ResourceStatus.PUBLISHED;
        }
    }

    void become(ResourceStatus other) {
        status = other;
    }

    ResourceStatus status() {
        return status;
    }

    private void takeTimes(ResourceInput input) {
        List<Schedule> read = input.wordings().stream().map(Schedule::parse).toList();
        replace(schedules, read.stream().map(ResourceSchedule::of).toList());
        replace(
                times,
                read.stream()
                        .flatMap(schedule -> OpeningTimes.of(schedule).stream())
                        .distinct()
                        .toList());
        replace(stops, input.stopList().stream().map(ResourceStop::of).toList());
    }

    /** Rows that stay as they are are left alone, so that the audit names real changes only. */
    private static <T> void replace(List<T> kept, List<T> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    /** The codes in use, each as LIST/CODE: they may stay when their list no longer offers them. */
    List<String> codes() {
        return Stream.of(
                        Stream.of(kinds).map(code -> "RESOURCE_KIND/" + code),
                        Stream.of(scenes).map(code -> "LIFE_SCENE/" + code),
                        Stream.ofNullable(organizerKind).map(code -> "ORGANIZER_KIND/" + code))
                .flatMap(codes -> codes)
                .toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
