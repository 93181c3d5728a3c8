package sasaeai.publication.map.drawing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import sasaeai.resource.view.Position;

/**
 * The boundary of an area as it is stored.
 *
 * @param inside where its name may stand
 */
public record AreaOutline(UUID areaId, String name, Geometry geometry, Bounds bounds, Position inside) {

    /** A GeoJSON Polygon or MultiPolygon. */
    public record Geometry(String type, JsonNode coordinates) {

        /** Each ring as points of longitude and latitude. */
        List<double[][]> rings() {
            List<double[][]> rings = new ArrayList<>();
            if ("Polygon".equals(type)) {
                coordinates.forEach(ring -> rings.add(ring(ring)));
            } else {
                coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
            }
            return rings;
        }

        private static double[][] ring(JsonNode ring) {
            return StreamSupport.stream(ring.spliterator(), false)
                    .map(point -> new double[] {
                        point.get(0).doubleValue(), point.get(1).doubleValue()
                    })
                    .toArray(double[][]::new);
        }
    }

    /** A frame of degrees. */
    public record Bounds(double west, double south, double east, double north) {

        static Bounds at(Position point) {
            return new Bounds(point.longitude(), point.latitude(), point.longitude(), point.latitude());
        }

        Bounds and(Bounds other) {
            return new Bounds(
                    Math.min(west, other.west),
                    Math.min(south, other.south),
                    Math.max(east, other.east),
                    Math.max(north, other.north));
        }

        /** Larger by this part of its size on each side. */
        Bounds larger(double part) {
            double eastward = (east - west) * part;
            double northward = (north - south) * part;
            return new Bounds(west - eastward, south - northward, east + eastward, north + northward);
        }

        boolean holds(Position point) {
            return point.longitude() >= west
                    && point.longitude() <= east
                    && point.latitude() >= south
                    && point.latitude() <= north;
        }

        boolean touches(Bounds other) {
            return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
        }
    }
}
