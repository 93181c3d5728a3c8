package sasaeai.gap.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From the area of a resource to the areas of the scheme: those that hold it, and those that lie within it. */
final class AreaLinks {
    private final AreaTree tree;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<UUID, List<Integer>> within = new HashMap<>();
    private final Map<UUID, List<Integer>> holders = new HashMap<>();

    AreaLinks(AreaTree tree, List<UUID> areas) {
        this.tree = tree;
        for (int area = 0; area < areas.size(); area++) {
            numbers.put(areas.get(area), area);
            for (UUID above : tree.above(areas.get(area))) {
                within.computeIfAbsent(above, any -> new ArrayList<>()).add(area);
            }
        }
    }

    /** The areas of the scheme in which this one lies; itself, if it is of the scheme. */
    List<Integer> holders(UUID area) {
        return holders.computeIfAbsent(area, any -> {
            List<Integer> found = new ArrayList<>();
            for (UUID above : tree.above(area)) {
                Integer number = numbers.get(above);
                if (number != null) {
                    found.add(number);
                }
            }
            return found;
        });
    }

    /** The areas of the scheme that lie within this one; itself, if it is of the scheme. */
    List<Integer> within(UUID area) {
        return within.getOrDefault(area, List.of());
    }
}
