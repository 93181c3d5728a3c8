package sasaeai.gap.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which areas lie within which. Schemes overlap, so an area is reached on several ways. */
public final class AreaTree {
    private static final int STEPS = 4; // as area_ids_within: 市 → 地区 → 小学校区 → 町内会 → 班

    private final Map<UUID, List<Step>> steps = new HashMap<>();
    private final Map<UUID, Set<UUID>> above = new HashMap<>();

    /** One area directly within another. */
    record Step(UUID area, UUID within, boolean wholeCity) {}

    AreaTree(List<Step> all) {
        all.forEach(step ->
                steps.computeIfAbsent(step.area, any -> new ArrayList<>()).add(step));
    }

    /** The area itself and all around it, the nearest first. */
    public Set<UUID> above(UUID area) {
        return above.computeIfAbsent(area, this::climb);
    }

    /** The areas directly around it, without the whole city: whoever has looked there has looked here. */
    List<UUID> surroundings(UUID area) {
        return steps.getOrDefault(area, List.of()).stream()
                .filter(step -> !step.wholeCity)
                .map(Step::within)
                .toList();
    }

    private Set<UUID> climb(UUID area) {
        Set<UUID> reached = new LinkedHashSet<>(Set.of(area));
        List<UUID> level = List.of(area);
        for (int step = 0; step < STEPS; step++) {
            List<UUID> next = new ArrayList<>();
            for (UUID from : level) {
                for (Step up : steps.getOrDefault(from, List.of())) {
                    if (reached.add(up.within)) {
                        next.add(up.within);
                    }
                }
            }
            level = next;
        }
        return reached;
    }
}
