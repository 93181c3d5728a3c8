package sasaeai.resource.view;

import java.util.List;
import java.util.UUID;

/** Resources as GeoJSON (RFC 7946), in the order of the list; those without a position are in the list only. */
public record ResourceMap(String type, List<ResourceFeature> features) {

    /** One marker. */
    public record ResourceFeature(String type, ResourcePoint geometry, ResourceFacts properties) {}

    /** Longitude first, as GeoJSON has it. */
    public record ResourcePoint(String type, List<Double> coordinates) {}

    /** What a map needs to draw and name a marker. */
    public record ResourceFacts(UUID id, String name, List<String> kinds, ResourceStatus status) {}
}
