package sasaeai.resource.view;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import sasaeai.shared.place.Japan;

/** A point in degrees, north and east, to the sixth decimal: about ten centimetres. */
public record Position(@NotNull Double latitude, @NotNull Double longitude) {

    /** Why it cannot be a place in Japan, as a code. */
    public Optional<String> refusal() {
        return Japan.refusal(latitude, longitude);
    }

    public Position rounded() {
        return new Position(rounded(latitude), rounded(longitude));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
