package sasaeai.municipality.area;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An area with the areas that it lies within directly. */
public record AreaView(
        UUID id,
        UUID schemeId,
        String schemeCode,
        String name,
        @Nullable String kana,
        List<UUID> withinIds,
        long version,
        boolean editable) {}
