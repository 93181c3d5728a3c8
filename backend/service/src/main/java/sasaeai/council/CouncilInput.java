package sasaeai.council;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a council says of itself; {@code closedOn} goes with status CLOSED and with no other. */
public record CouncilInput(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 100) String brand,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> aliases,
        @NotBlank @Pattern(regexp = "[0-9]{1,2}(\\.[0-9])?") String layer,
        @NotNull UUID areaId,
        @Nullable @Size(max = 20) List<@NotNull UUID> centerIds,
        @Nullable @Min(2000) @Max(2200) Integer foundedFiscalYear,
        @Nullable @Size(max = 200) String meetingRule,
        @Nullable @Size(max = 200) String meetingPlace,
        @NotNull CouncilStatus status,
        @Nullable LocalDate closedOn) {

    @AssertTrue(message = "closed-on")
    @Schema(hidden = true)
    boolean isClosedOnConsistent() {
        return (status == CouncilStatus.CLOSED) == (closedOn != null);
    }

    String[] aliasNames() {
        return aliases == null ? new String[0] : aliases.toArray(String[]::new);
    }

    Set<UUID> centers() {
        return centerIds == null ? Set.of() : Set.copyOf(centerIds);
    }
}
