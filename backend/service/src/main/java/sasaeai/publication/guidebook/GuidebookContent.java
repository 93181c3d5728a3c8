package sasaeai.publication.guidebook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.map.PrintedResource;
import sasaeai.publication.map.drawing.AreaOutline;

/**
 * What the guidebook of a whole municipality says.
 *
 * @param areas of the scheme it is divided by
 * @param resources all, in the order of the list
 * @param outlines of these areas and of all that lies within them
 */
public record GuidebookContent(
        String municipality,
        String centerLabel,
        @Nullable String scheme,
        LocalDate printedOn,
        List<GuidebookArea> areas,
        List<PrintedResource> resources,
        List<AreaOutline> outlines) {

    /** A chapter. */
    public record GuidebookArea(UUID id, String name, List<UUID> within) {}
}
