package sasaeai.municipality.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import sasaeai.shared.place.Japan;

/** One Polygon or MultiPolygon of a file: sound, in Japan, and to the sixth decimal, about ten centimetres. */
final class Outline {
    private static final GeometryFactory EXACT = new GeometryFactory();
    private static final PrecisionModel SIX_DECIMALS = new PrecisionModel(1e6);
    private static final int FEWEST_POINTS = 4;

    /** Why a geometry is none, as a code. */
    static final class Refused extends Exception {
        private final String code;

        Refused(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private Outline() {}

    static Geometry read(JsonNode geometry) throws Refused {
        JsonNode coordinates = geometry.path("coordinates");
        Geometry outline = switch (geometry.path("type").asText()) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                List<Polygon> parts = new ArrayList<>();
                for (JsonNode part : coordinates) {
                    parts.add(polygon(part));
                }
                yield EXACT.createMultiPolygon(parts.toArray(Polygon[]::new));
            }
            default -> throw new Refused("geometry-type");
        };
        if (outline.isEmpty()) {
            throw new Refused("geometry-type");
        }
        requireSound(outline);
        Geometry rounded = GeometryPrecisionReducer.reduce(outline, SIX_DECIMALS);
        if (rounded.isEmpty()) {
            throw new Refused("too-small");
        }
        return rounded;
    }

    private static void requireSound(Geometry outline) throws Refused {
        TopologyValidationError error = new IsValidOp(outline).getValidationError();
        if (error == null) {
            return;
        }
        throw new Refused(
                switch (error.getErrorType()) {
                    case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                        "self-crossing";
                    default -> "geometry-unsound";
                });
    }

    private static Polygon polygon(JsonNode rings) throws Refused {
        if (!rings.isArray() || rings.isEmpty()) {
            throw new Refused("geometry-type");
        }
        List<LinearRing> all = new ArrayList<>();
        for (JsonNode ring : rings) {
            all.add(ring(ring));
        }
        return EXACT.createPolygon(all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) throws Refused {
        Coordinate[] ring = new Coordinate[points.size()];
        for (int n = 0; n < ring.length; n++) {
            ring[n] = point(points.get(n));
        }
        if (ring.length == 0 || !ring[0].equals2D(ring[ring.length - 1])) {
            throw new Refused("ring-open");
        }
        if (ring.length < FEWEST_POINTS) {
            throw new Refused("too-few-points");
        }
        return EXACT.createLinearRing(ring);
    }

    private static Coordinate point(JsonNode point) throws Refused {
        if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
            throw new Refused("geometry-type");
        }
        double east = point.get(0).asDouble();
        double north = point.get(1).asDouble();
        Optional<String> refusal = Japan.refusal(north, east);
        if (refusal.isPresent()) {
            throw new Refused(refusal.get());
        }
        return new Coordinate(east, north);
    }

    static Boundary boundary(java.util.UUID area, Geometry outline) {
        Envelope frame = outline.getEnvelopeInternal();
        Coordinate inside = outline.getInteriorPoint().getCoordinate();
        return new Boundary(
                area,
                text(outline),
                frame.getMinX(),
                frame.getMinY(),
                frame.getMaxX(),
                frame.getMaxY(),
                inside.y,
                inside.x);
    }

    private static String text(Geometry outline) {
        if (outline instanceof Polygon polygon) {
            return "{\"type\":\"Polygon\",\"coordinates\":" + rings(polygon) + "}";
        }
        List<String> parts = new ArrayList<>();
        for (int n = 0; n < outline.getNumGeometries(); n++) {
            parts.add(rings((Polygon) outline.getGeometryN(n)));
        }
        return "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", parts) + "]}";
    }

    /** The outer ring against the clock, holes with it (RFC 7946, 3.1.6). */
    private static String rings(Polygon polygon) {
        List<String> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing(), true));
        for (int n = 0; n < polygon.getNumInteriorRing(); n++) {
            rings.add(ring(polygon.getInteriorRingN(n), false));
        }
        return "[" + String.join(",", rings) + "]";
    }

    private static String ring(LinearRing ring, boolean againstTheClock) {
        Coordinate[] points = ring.getCoordinates();
        boolean turned = Orientation.isCCW(points) != againstTheClock;
        StringBuilder text = new StringBuilder("[");
        for (int n = 0; n < points.length; n++) {
            Coordinate point = points[turned ? points.length - 1 - n : n];
            text.append(n == 0 ? "[" : ",[")
                    .append(point.x)
                    .append(',')
                    .append(point.y)
                    .append(']');
        }
        return text.append(']').toString();
    }
}
