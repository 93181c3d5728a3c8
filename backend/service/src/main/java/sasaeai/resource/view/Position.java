package sasaeai.resource.view;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** A point in degrees, north and east, to the sixth decimal: about ten centimetres. */
public record Position(@NotNull Double latitude, @NotNull Double longitude) {

    /** Why it cannot be a place in Japan, as a code; the two numbers are easily taken for each other. */
    public Optional<String> refusal() {
        if (inJapan(latitude, longitude)) {
            return Optional.empty();
        }
        return Optional.of(inJapan(longitude, latitude) ? "position-swapped" : "position-outside-japan");
    }

    public Position rounded() {
        return new Position(rounded(latitude), rounded(longitude));
    }

    private static boolean inJapan(double north, double east) {
        return north >= 20 && north <= 46 && east >= 122 && east <= 154;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
