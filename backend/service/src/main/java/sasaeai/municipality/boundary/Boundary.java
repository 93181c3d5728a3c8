package sasaeai.municipality.boundary;

import java.util.UUID;

/**
 * The boundary of one area.
 *
 * @param geometry GeoJSON text of a Polygon or MultiPolygon
 */
record Boundary(
        UUID areaId,
        String geometry,
        double west,
        double south,
        double east,
        double north,
        double insideLatitude,
        double insideLongitude) {}
