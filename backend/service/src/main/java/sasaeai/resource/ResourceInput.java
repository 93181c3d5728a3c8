package sasaeai.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.reading.ResourceFilter;
import sasaeai.resource.view.AccessFact;
import sasaeai.resource.view.Formality;
import sasaeai.resource.view.Position;
import sasaeai.resource.view.ResourceStatus;

/**
 * All that is written of a resource. Kinds, scenes and the organizer's kind are codes of the municipality's lists; the area
 * decides which center looks after it.
 */
public record ResourceInput(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 100) String kana,
        @NotNull @Size(min = 1, max = 10) List<@NotBlank @Size(max = 40) String> kinds,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 40) String> scenes,
        @NotNull Formality formality,
        @Nullable @Valid OrganizerInput organizer,
        @Nullable @Size(max = 100) String venue,
        @Nullable @Size(max = 200) String address,
        @Nullable @Valid Position position,
        @NotNull UUID areaId,
        @Nullable @Size(max = 10) List<@NotNull @Valid WordingInput> schedules,
        @Nullable @Size(max = 50) List<@NotNull @Valid StopInput> stops,
        @Nullable @Size(max = 100) String cost,
        @Nullable @Min(1) @Max(100_000) Integer capacity,
        @Nullable @Size(max = 4) List<@NotNull AccessFact> access,
        @Nullable @Valid ContactInput contact,
        @Nullable @Size(max = 1000) String note,
        @Nullable @Size(max = 200) String source,
        @NotNull ResourceStatus status) {

    /** Who runs it. */
    public record OrganizerInput(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 40) String kind) {}

    /** When it takes place, in words: 毎週木曜日 10:00~12:00. */
    public record WordingInput(@NotBlank @Size(max = 200) String wording) {}

    /** Where a mobile shop stops, and when (HH:mm). */
    public record StopInput(
            @Nullable @Pattern(regexp = ResourceFilter.TIME) String time,
            @NotBlank @Size(max = 100) String place,
            @Nullable @Valid Position position) {
        @Nullable
        LocalTime timeOfDay() {
            return time == null ? null : LocalTime.parse(time);
        }
    }

    /** Whom to ask; without the day of consent it is shown to nobody but those who look after the resource. */
    public record ContactInput(
            @NotBlank @Size(max = 200) String text,
            @Nullable LocalDate consentOn) {}

    String[] kindCodes() {
        return kinds.stream().distinct().toArray(String[]::new);
    }

    String[] sceneCodes() {
        return scenes == null ? new String[0] : scenes.stream().distinct().toArray(String[]::new);
    }

    String[] accessCodes() {
        return access == null
                ? new String[0]
                : access.stream().distinct().sorted().map(Enum::name).toArray(String[]::new);
    }

    List<String> wordings() {
        return schedules == null
                ? List.of()
                : schedules.stream().map(WordingInput::wording).toList();
    }

    List<StopInput> stopList() {
        return stops == null ? List.of() : stops;
    }
}
