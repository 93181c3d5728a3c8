package sasaeai.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is written of a meeting besides its agenda, decisions and attendance. */
public record MeetingInput(
        @NotBlank @Size(max = 40) String kind,
        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid MeetingCouncilInput> councils,
        @Nullable @Size(max = 100) String theme,
        @Nullable @Size(max = 1000) String intent,
        @NotNull LocalDate heldOn,
        @Nullable @Pattern(regexp = TIME) String startsAt,
        @Nullable @Pattern(regexp = TIME) String endsAt,
        @Nullable @Size(max = 100) String place,

        @Nullable @Size(max = 500) @Pattern(regexp = "https://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\s\"<>]*)?")
        String onlineUrl,

        @Nullable @Size(max = 1000) String purpose,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 200) String> goals,
        @Nullable @Size(max = 4000) String results,
        @Nullable @Size(max = 4000) String coordinatorNote,
        @Nullable @Size(max = 2000) String publicDigest,
        @Nullable LocalDate nextOn) {
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    @Nullable
    LocalTime start() {
        return startsAt == null ? null : LocalTime.parse(startsAt);
    }

    @Nullable
    LocalTime end() {
        return endsAt == null ? null : LocalTime.parse(endsAt);
    }

    List<String> goalTexts() {
        return goals == null ? List.of() : goals;
    }

    List<UUID> councilIds() {
        return councils.stream().map(MeetingCouncilInput::id).toList();
    }
}
