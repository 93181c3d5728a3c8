package sasaeai.resource.census.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets of a round are printed.
 *
 * @param areaId this area and those within it; none means all that the caller looks after
 * @param answeredToo also those that have been answered
 */
public record CallSheetInput(
        @Nullable UUID areaId, @Nullable Boolean answeredToo) {

    boolean withAnswered() {
        return Boolean.TRUE.equals(answeredToo);
    }
}
