package sasaeai.municipality.center;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A center with the areas that it serves. */
public record CenterView(
        UUID id, String name, @Nullable String phone, List<UUID> areaIds, long version, boolean editable) {}
