package sasaeai.shared.place;

import java.util.Optional;

/** The frame of degrees in which all of Japan lies. */
public final class Japan {
    private static final double SOUTH = 20;
    private static final double NORTH = 46;
    private static final double WEST = 122;
    private static final double EAST = 154;

    private Japan() {}

    /** Why this cannot be a place in Japan, as a code; the two numbers are easily taken for each other. */
    public static Optional<String> refusal(double latitude, double longitude) {
        if (holds(latitude, longitude)) {
            return Optional.empty();
        }
        return Optional.of(holds(longitude, latitude) ? "position-swapped" : "position-outside-japan");
    }

    private static boolean holds(double latitude, double longitude) {
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    }
}
