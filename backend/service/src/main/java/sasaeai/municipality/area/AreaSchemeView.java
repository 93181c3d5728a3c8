package sasaeai.municipality.area;

import java.util.UUID;

/** A way of dividing the municipality. */
public record AreaSchemeView(UUID id, String code, String name, int position, long version) {}
