package sasaeai.gap.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import sasaeai.gap.analysis.GapAnalysis;
import sasaeai.gap.analysis.GapState;
import sasaeai.gap.analysis.Points;
import sasaeai.gap.analysis.Reach;
import sasaeai.gap.analysis.Supply;
import sasaeai.gap.demand.Demand;
import sasaeai.gap.reading.GapFacts.Kind;
import sasaeai.gap.reading.GapFacts.Known;
import sasaeai.gap.reading.GapFacts.Place;
import sasaeai.gap.reading.GapFacts.Stop;

/** Works the table out: for each area and kind what is asked for, how far the nearest help is, and what that means. */
final class Reckoning {
    private final GapFacts facts;
    private final int within;
    private final AreaLinks links;
    private final Points areas;
    private final List<Reach> reaches;
    private final Set<UUID> seenAreas = new HashSet<>();
    private final Set<Seen> seenKinds = new HashSet<>();
    private final Map<UUID, List<Demand>> demands = new HashMap<>();

    /** Somebody saw a resource of that kind somewhere within that area. */
    private record Seen(UUID area, String kind) {}

    Reckoning(GapFacts facts, int within) {
        this.facts = facts;
        this.within = within;
        links = new AreaLinks(
                facts.tree(), facts.areas().stream().map(Place::id).toList());
        areas = points();
        facts.demands()
                .forEach(demand -> demands.computeIfAbsent(demand.areaId(), any -> new ArrayList<>())
                        .add(demand));
        look();
        reaches = GapAnalysis.reaches(areas, supplies(), facts.resources().size(), within);
    }

    GapState state(int area, int kind) {
        String code = facts.kinds().get(kind).code();
        double metres = reaches.get(kind).metres()[area];
        return GapState.of(metres, within, placed(area), !demands(area, code).isEmpty(), looked(area, code));
    }

    double metres(int area, int kind) {
        return reaches.get(kind).metres()[area];
    }

    int count(int area, int kind) {
        return reaches.get(kind).counts()[area];
    }

    /** The number of the nearest resource, or -1. */
    int nearest(int area, int kind) {
        return reaches.get(kind).nearest()[area];
    }

    boolean placed(int area) {
        return !Double.isNaN(areas.latitudes()[area]);
    }

    Points areas() {
        return areas;
    }

    /** All that is known of the area. */
    List<Demand> demands(int area) {
        return demands.getOrDefault(facts.areas().get(area).id(), List.of());
    }

    /** What is known of the area whatever the kind, and of this kind. */
    List<Demand> demands(int area, String kind) {
        return demands(area).stream()
                .filter(demand -> demand.kind() == null || demand.kind().equals(kind))
                .toList();
    }

    /** In the area somebody saw anything at all, or around it something of this kind. */
    private boolean looked(int area, String kind) {
        UUID id = facts.areas().get(area).id();
        return seenAreas.contains(id)
                || facts.tree().surroundings(id).stream()
                        .anyMatch(around -> seenKinds.contains(new Seen(around, kind)));
    }

    private void look() {
        for (Known resource : facts.resources()) {
            if (resource.seen()) {
                for (UUID above : facts.tree().above(resource.areaId())) {
                    seenAreas.add(above);
                    for (String kind : resource.kinds()) {
                        seenKinds.add(new Seen(above, kind));
                    }
                }
            }
        }
    }

    /** A point in the boundary, else the middle of what is known to be in the area; that does not move from day to day. */
    private Points points() {
        int size = facts.areas().size();
        double[] latitudes = new double[size];
        double[] longitudes = new double[size];
        int[] placed = new int[size];
        for (Known resource : facts.resources()) {
            if (resource.placed()) {
                for (int area : links.holders(resource.areaId())) {
                    latitudes[area] += resource.latitude();
                    longitudes[area] += resource.longitude();
                    placed[area]++;
                }
            }
        }
        for (int area = 0; area < size; area++) {
            Place place = facts.areas().get(area);
            boolean bounded = !Double.isNaN(place.latitude());
            latitudes[area] = bounded ? place.latitude() : latitudes[area] / placed[area];
            longitudes[area] = bounded ? place.longitude() : longitudes[area] / placed[area];
        }
        return new Points(latitudes, longitudes);
    }

    private List<Supply> supplies() {
        Map<String, SupplyOfKind> kinds = new LinkedHashMap<>();
        for (Kind kind : facts.kinds()) {
            kinds.put(kind.code(), new SupplyOfKind(facts.areas().size()));
        }
        for (int number = 0; number < facts.resources().size(); number++) {
            Known resource = facts.resources().get(number);
            if (resource.current()) {
                for (String code : resource.kinds()) {
                    SupplyOfKind kind = kinds.get(code);
                    if (kind != null) {
                        add(kind, resource, number);
                    }
                }
            }
        }
        return kinds.values().stream().map(SupplyOfKind::supply).toList();
    }

    private void add(SupplyOfKind kind, Known resource, int number) {
        List<Stop> stops = facts.stops().getOrDefault(resource.id(), List.of());
        Set<Integer> inside = new TreeSet<>(links.holders(resource.areaId()));
        if (resource.placed()) {
            kind.at(resource.latitude(), resource.longitude(), number);
        } else if (stops.isEmpty()) {
            inside.addAll(links.within(resource.areaId())); // help that comes to people comes to all of its area
        }
        stops.forEach(stop -> kind.at(stop.latitude(), stop.longitude(), number));
        inside.forEach(area -> kind.inside(area, number));
    }
}
