package sasaeai.resource.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resources as GeoJSON (RFC 7946), in the order of the list; those without a position are in the list only. */
public record ResourceMap(String type, List<ResourceFeature> features) {

    /** One marker; its id is the number of the resource, which those of its stops have too. */
    public record ResourceFeature(String type, int id, ResourcePoint geometry, ResourceFacts properties) {}

    /** Longitude first, as GeoJSON has it. */
    public record ResourcePoint(String type, List<Double> coordinates) {}

    /**
     * What a map needs to draw a marker: the first of its kinds, and whether it rests for now; names are in the list.
     *
     * @param stop which of the resource's stops it is, from 1; absent for where the resource itself is
     */
    public record ResourceFacts(
            String kind, @Nullable Integer stop, @Nullable PausedOnly status) {}

    /** The only status that a marker tells. */
    public enum PausedOnly {
        PAUSED
    }
}
