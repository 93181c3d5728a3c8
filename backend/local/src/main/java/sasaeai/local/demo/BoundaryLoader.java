package sasaeai.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Boundaries of areas, where a municipality has a file of them: made up, so that maps have something to draw. */
final class BoundaryLoader {
    private BoundaryLoader() {}

    static void load(Loading loading) {
        String file = loading.file().name() + "-boundaries.geojson";
        try (InputStream boundaries = BoundaryLoader.class.getResourceAsStream(file)) {
            if (boundaries != null) {
                loading.city().bring("/area-boundaries", "application/geo+json", boundaries.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
