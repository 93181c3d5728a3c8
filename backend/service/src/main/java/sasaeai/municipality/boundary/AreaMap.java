package sasaeai.municipality.boundary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Areas with their boundaries as GeoJSON (RFC 7946), by name; those without a boundary are left out. */
public record AreaMap(String type, List<AreaFeature> features) {

    /** One area. */
    public record AreaFeature(
            String type,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
            Object geometry,

            AreaFacts properties) {}

    /** What a map needs to name it. */
    public record AreaFacts(UUID areaId, String name, UUID schemeId) {}
}
