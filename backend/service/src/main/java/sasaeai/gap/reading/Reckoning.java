package sasaeai.gap.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final BitSet NOTHING = new BitSet();

    private final GapFacts facts;
    private final int within;
    private final AreaLinks links;
    private final Points areas;
    private final List<Reach> reaches;
    private final Map<String, Integer> kindNumbers = new HashMap<>();

    /** In or within which areas somebody saw anything, and of which kinds. */
    private final Map<UUID, BitSet> seen = new HashMap<>();

    private final Map<UUID, List<Demand>> demands = new HashMap<>();

    Reckoning(GapFacts facts, int within) {
        this.facts = facts;
        this.within = within;
        links = new AreaLinks(
                facts.tree(), facts.areas().stream().map(Place::id).toList());
        areas = points();
        for (Kind kind : facts.kinds()) {
            kindNumbers.put(kind.code(), kindNumbers.size());
        }
        facts.demands()
                .forEach(demand -> demands.computeIfAbsent(demand.areaId(), any -> new ArrayList<>())
                        .add(demand));
        look();
        reaches = GapAnalysis.reaches(areas, supplies(), facts.resources().size(), within);
    }

    GapState state(int area, int kind) {
        String code = facts.kinds().get(kind).code();
        double metres = reaches.get(kind).metres()[area];
        return GapState.of(metres, within, placed(area), demanded(area, code), looked(area, kind));
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

    private boolean demanded(int area, String kind) {
        for (Demand demand : demands(area)) {
            if (demand.kind() == null || demand.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** In the area somebody saw anything at all, or around it something of this kind. */
    private boolean looked(int area, int kind) {
        UUID id = facts.areas().get(area).id();
        return seen.containsKey(id)
                || facts.tree().surroundings(id).stream()
                        .anyMatch(around -> seen.getOrDefault(around, NOTHING).get(kind));
    }

    private void look() {
        for (Known resource : facts.resources()) {
            if (resource.seen()) {
                for (UUID above : facts.tree().above(resource.areaId())) {
                    BitSet kinds = seen.computeIfAbsent(above, any -> new BitSet());
                    for (String code : resource.kinds()) {
                        Integer kind = kindNumbers.get(code);
                        if (kind != null) {
                            kinds.set(kind);
                        }
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
        List<SupplyOfKind> kinds = facts.kinds().stream()
                .map(kind -> new SupplyOfKind(facts.areas().size()))
                .toList();
        for (int number = 0; number < facts.resources().size(); number++) {
            Known resource = facts.resources().get(number);
            if (resource.current()) {
                for (String code : resource.kinds()) {
                    Integer kind = kindNumbers.get(code);
                    if (kind != null) {
                        add(kinds.get(kind), resource, number);
                    }
                }
            }
        }
        return kinds.stream().map(SupplyOfKind::supply).toList();
    }

    private void add(SupplyOfKind kind, Known resource, int number) {
        List<Stop> stops = facts.stops().getOrDefault(resource.id(), List.of());
        if (resource.placed()) {
            kind.at(resource.latitude(), resource.longitude(), number);
        }
        stops.forEach(stop -> kind.at(stop.latitude(), stop.longitude(), number));
        List<Integer> holders = links.holders(resource.areaId());
        holders.forEach(area -> kind.inside(area, number));
        if (!resource.placed() && stops.isEmpty()) { // help that comes to people comes to all of its area
            links.within(resource.areaId()).stream()
                    .filter(area -> !holders.contains(area))
                    .forEach(area -> kind.inside(area, number));
        }
    }
}
