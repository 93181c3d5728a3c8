package sasaeai.municipality.codelist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of words, in order, those that are no longer offered among them.
 *
 * @param version changes when any of its words does
 */
public record CodeListView(ListName list, List<CodeListItemView> items, long version) {

    /**
     * One word; an inactive one stays for what was written with it.
     *
     * @param nationalCategory of a kind of resource that the municipality has mapped to one
     */
    public record CodeListItemView(
            String code,
            String label,
            int position,
            boolean active,
            @Nullable NationalCategory nationalCategory) {}
}
