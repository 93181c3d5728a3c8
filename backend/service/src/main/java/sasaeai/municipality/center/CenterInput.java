package sasaeai.municipality.center;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A center, its public phone number and the areas that it serves. */
public record CenterInput(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Pattern(regexp = "[0-9+() -]{1,30}") String phone,
        @Nullable @Size(max = 200) List<@NotNull UUID> areaIds) {

    List<UUID> areas() {
        return areaIds == null ? List.of() : areaIds;
    }
}
