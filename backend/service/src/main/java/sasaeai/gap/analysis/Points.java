package sasaeai.gap.analysis;

/**
 * Places in degrees; NaN where nobody knows the place.
 *
 * @param latitudes north
 * @param longitudes east, as many
 */
public record Points(double[] latitudes, double[] longitudes) {

    public int size() {
        return latitudes.length;
    }

    boolean known(int at) {
        return !Double.isNaN(latitudes[at]);
    }

    double x(int at) {
        return Math.cos(Math.toRadians(latitudes[at])) * Math.cos(Math.toRadians(longitudes[at]));
    }

    double y(int at) {
        return Math.cos(Math.toRadians(latitudes[at])) * Math.sin(Math.toRadians(longitudes[at]));
    }

    double z(int at) {
        return Math.sin(Math.toRadians(latitudes[at]));
    }

    /** Metres between one of these and one of those. */
    public double metres(int at, Points others, int other) {
        return Globe.metres(latitudes[at], longitudes[at], others.latitudes()[other], others.longitudes()[other]);
    }
}
