package sasaeai.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Boundaries of areas, where a municipality has a file of them: made up, so that maps have something to draw. */
final class BoundaryLoader {
    private BoundaryLoader() {}

    static void load(Loading loading) {
        try (InputStream boundaries = of(loading.file())) {
            if (boundaries != null) {
                loading.city().bring("/area-boundaries", "application/geo+json", boundaries.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static @Nullable InputStream of(DemoFile file) {
        return BoundaryLoader.class.getResourceAsStream(file.user() + "-boundaries.geojson");
    }
}
