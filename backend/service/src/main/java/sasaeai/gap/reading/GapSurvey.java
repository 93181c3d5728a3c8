package sasaeai.gap.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import sasaeai.gap.analysis.Points;
import sasaeai.gap.reading.GapFacts.Known;
import sasaeai.gap.reading.GapFacts.Stop;

/** What lies around one area, the nearest first. */
final class GapSurvey {
    private final GapFacts facts;
    private final Points areas;
    private final int area;
    private final Set<UUID> holds = new HashSet<>();

    /** A resource seen from the area; NaN when it has no place or the area has none. */
    record Near(Known resource, double metres, boolean inside) {}

    GapSurvey(GapFacts facts, Reckoning reckoning, int area) {
        this.facts = facts;
        this.areas = reckoning.areas();
        this.area = area;
        UUID id = facts.areas().get(area).id();
        for (Known resource : facts.resources()) {
            boolean inside = facts.tree().above(resource.areaId()).contains(id);
            boolean comes = !resource.placed()
                    && !facts.stops().containsKey(resource.id())
                    && facts.tree().above(id).contains(resource.areaId());
            if (inside || comes) {
                holds.add(resource.id());
            }
        }
    }

    /** In the area first, then by distance; at most so many metres away unless they are in the area. */
    List<Near> nearest(Predicate<Known> wanted, double most, int limit) {
        List<Near> near = new ArrayList<>();
        for (Known resource : facts.resources()) {
            if (wanted.test(resource)) {
                Near seen = new Near(resource, metres(resource), holds.contains(resource.id()));
                if (seen.inside || seen.metres <= most) {
                    near.add(seen);
                }
            }
        }
        near.sort(Comparator.comparing((Near seen) -> !seen.inside)
                .thenComparingDouble(Near::metres)
                .thenComparing(seen -> seen.resource.id()));
        return near.subList(0, Math.min(limit, near.size()));
    }

    private double metres(Known resource) {
        double nearest = resource.placed() ? metres(resource.latitude(), resource.longitude()) : Double.NaN;
        for (Stop stop : facts.stops().getOrDefault(resource.id(), List.of())) {
            double metres = metres(stop.latitude(), stop.longitude());
            nearest = nearest <= metres ? nearest : metres;
        }
        return nearest;
    }

    private double metres(double latitude, double longitude) {
        return areas.metres(area, new Points(new double[] {latitude}, new double[] {longitude}), 0);
    }
}
