package sasaeai.resource;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.ResourceInput.StopInput;
import sasaeai.resource.view.Position;

/** One stop of a mobile shop. */
@Embeddable
record ResourceStop(
        @Nullable LocalTime time,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    static ResourceStop of(StopInput input) {
        Position position = input.position() == null ? null : input.position().rounded();
        return new ResourceStop(
                input.timeOfDay(),
                input.place(),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude());
    }
}
