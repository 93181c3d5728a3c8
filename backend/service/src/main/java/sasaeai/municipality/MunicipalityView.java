package sasaeai.municipality;

import org.jspecify.annotations.Nullable;

/** A municipality as everybody may see it. */
public record MunicipalityView(
        String code, String name, @Nullable String prefecture, String centerLabel, long version, boolean editable) {}
