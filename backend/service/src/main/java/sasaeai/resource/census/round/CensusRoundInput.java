package sasaeai.resource.census.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new round: what is published or paused at this moment is asked.
 *
 * @param closesOn the last day on which links answer: today or later, at most a year after the first
 * @param areaIds these areas and those within them; none means all, which only the city may ask
 * @param kinds codes of RESOURCE_KIND; none means all
 */
public record CensusRoundInput(
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate closesOn,
        @Nullable @Size(max = 50) List<@NotNull UUID> areaIds,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> kinds) {

    List<UUID> areas() {
        return areaIds == null ? List.of() : areaIds.stream().distinct().toList();
    }

    String[] kindCodes() {
        return kinds == null ? new String[0] : kinds.stream().distinct().toArray(String[]::new);
    }
}
