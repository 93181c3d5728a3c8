package sasaeai.publication.map.drawing;

import sasaeai.publication.map.drawing.AreaOutline.Bounds;
import sasaeai.resource.view.Position;

/** Where a place lies on the sheet, in millimetres from the upper left corner: north is up, metres are true in the middle. */
final class MapFrame {
    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final double SMALLEST_METRES = 400;
    private static final double ROOM = 0.06;

    private final Bounds shown;
    private final double width;
    private final double height;
    private final double narrowing;
    private final double millimetresOfAMetre;

    MapFrame(Bounds shown, double width, double height) {
        this.shown = shown;
        this.width = width;
        this.height = height;
        narrowing = Math.cos(Math.toRadians((shown.south() + shown.north()) / 2));
        double across = metres((shown.east() - shown.west()) * narrowing);
        double upward = metres(shown.north() - shown.south());
        millimetresOfAMetre = (1 - 2 * ROOM) * Math.min(width / across, height / upward);
    }

    double x(double longitude) {
        double middle = (shown.west() + shown.east()) / 2;
        return width / 2 + (longitude - middle) * narrowing * METRES_OF_A_DEGREE * millimetresOfAMetre;
    }

    double y(double latitude) {
        double middle = (shown.south() + shown.north()) / 2;
        return height / 2 - (latitude - middle) * METRES_OF_A_DEGREE * millimetresOfAMetre;
    }

    boolean holds(Position place) {
        double x = x(place.longitude());
        double y = y(place.latitude());
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    /** All that the sheet can show. */
    Bounds sheet() {
        double eastward = width / 2 / millimetresOfAMetre / METRES_OF_A_DEGREE / narrowing;
        double northward = height / 2 / millimetresOfAMetre / METRES_OF_A_DEGREE;
        double longitude = (shown.west() + shown.east()) / 2;
        double latitude = (shown.south() + shown.north()) / 2;
        return new Bounds(longitude - eastward, latitude - northward, longitude + eastward, latitude + northward);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double millimetresOfAMetre() {
        return millimetresOfAMetre;
    }

    private static double metres(double degrees) {
        return Math.max(SMALLEST_METRES, degrees * METRES_OF_A_DEGREE);
    }
}
