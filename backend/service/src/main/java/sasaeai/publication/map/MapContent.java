package sasaeai.publication.map;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.map.drawing.AreaOutline;

/**
 * What the map of an area says on paper.
 *
 * @param within the area and all that lies within it
 * @param outlines of the area, of those within it and of its neighbours, as far as they are stored
 */
public record MapContent(
        String municipality,
        UUID areaId,
        String area,
        PaperCenter center,
        LocalDate printedOn,
        List<UUID> within,
        List<PrintedResource> resources,
        List<AreaOutline> outlines) {

    /** Whom to ask; by the label alone where no center looks after the area. */
    public record PaperCenter(
            String label, @Nullable String name, @Nullable String phone) {}
}
