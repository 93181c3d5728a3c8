package sasaeai.gap.analysis;

/** The earth as a sphere of its mean radius, the same as {@code distance_metres} in the database. */
final class Globe {
    private static final double RADIUS = 6_371_008.8;

    private Globe() {}

    /** Metres along the great circle. */
    static double metres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double square = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * east * east;
        return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, square)));
    }

    /** The square of the straight line through the unit sphere that belongs to so many metres along it. */
    static double squaredChord(double metres) {
        double half = Math.sin(Math.min(Math.PI, metres / RADIUS) / 2);
        return 4 * half * half;
    }
}
