package sasaeai.resource.choice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.codelist.NationalCategory;
import sasaeai.resource.view.Position;

/**
 * What one can choose by when looking for a resource, or writing one down: words in use, in the municipality's order.
 *
 * @param nationalCategories those of which something is published or paused, with how many
 * @param areas those in which something is published, and those around them, from the largest
 */
public record ChoicesView(
        List<Choice> kinds,
        List<Choice> scenes,
        List<Choice> organizerKinds,
        List<Choice> noteKinds,
        List<CategoryCount> nationalCategories,
        List<AreaChoice> areas) {

    /** A word and its code. */
    public record Choice(String code, String label) {}

    /** How many resources have a kind of this national category; one of two categories counts for both. */
    public record CategoryCount(NationalCategory code, int count) {}

    /** @param position where to measure distances from, unless nothing there has a position */
    public record AreaChoice(UUID id, String name, @Nullable Position position) {}
}
