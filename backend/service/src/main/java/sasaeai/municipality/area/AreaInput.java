package sasaeai.municipality.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An area and the areas that it lies within directly. */
public record AreaInput(
        @NotNull UUID schemeId,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 200) String kana,
        @Nullable @Size(max = 20) List<@NotNull UUID> withinIds) {

    Set<UUID> within() {
        return withinIds == null ? Set.of() : new LinkedHashSet<>(withinIds);
    }
}
