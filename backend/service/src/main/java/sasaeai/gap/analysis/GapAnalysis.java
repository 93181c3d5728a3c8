package sasaeai.gap.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures from each area to the nearest help of each kind: for a city within a request, for the nation in a second. */
public final class GapAnalysis {
    private static final int NONE = -1;
    private static final long ALONE = 100_000; // as many answers one processor gives before two would have begun
    private static final int PARTS = 8;

    private final Points areas;
    private final double[] xs;
    private final double[] ys;
    private final double[] zs;
    private final int resources;
    private final double walk;

    private GapAnalysis(Points areas, int resources, int within) {
        this.areas = areas;
        this.resources = resources;
        this.walk = Globe.squaredChord(within);
        xs = new double[areas.size()];
        ys = new double[areas.size()];
        zs = new double[areas.size()];
        for (int area = 0; area < areas.size(); area++) {
            xs[area] = areas.x(area);
            ys[area] = areas.y(area);
            zs[area] = areas.z(area);
        }
    }

    /**
     * @param areas where each area lies; neighbours beside each other are quicker
     * @param kinds the supply of each kind
     * @param resources how many resources there are
     * @param within metres that count as walking distance
     * @return one reach for each kind
     */
    public static List<Reach> reaches(Points areas, List<Supply> kinds, int resources, int within) {
        return new GapAnalysis(areas, resources, within).all(kinds);
    }

    private List<Reach> all(List<Supply> kinds) {
        boolean alone = (long) areas.size() * kinds.size() < ALONE;
        List<PointTree> trees = (alone ? kinds.stream() : kinds.parallelStream())
                .map(kind -> new PointTree(kind.points()))
                .toList();
        List<Reach> reaches = Stream.generate(this::unknown).limit(kinds.size()).toList();
        int parts = alone ? 1 : PARTS;
        IntStream numbers = IntStream.range(0, parts);
        (alone ? numbers : numbers.parallel()).forEach(part -> {
            int from = (int) ((long) areas.size() * part / parts);
            int to = (int) ((long) areas.size() * (part + 1) / parts);
            Counter counter = new Counter(resources);
            for (int kind = 0; kind < kinds.size(); kind++) {
                measure(kinds.get(kind), trees.get(kind), reaches.get(kind), from, to, counter);
            }
        });
        return reaches;
    }

    private void measure(Supply supply, PointTree tree, Reach reach, int from, int to, Counter counter) {
        PointTree.Search search = tree.new Search();
        PointTree.Found count = point -> counter.count(supply.resources()[point]);
        for (int area = from; area < to; area++) {
            counter.begin();
            int[] inside = supply.inside()[area];
            if (inside != null) {
                for (int resource : inside) {
                    counter.count(resource);
                }
                reach.metres()[area] = 0;
                reach.nearest()[area] = inside[0];
            }
            if (areas.known(area) && tree.size() > 0) {
                if (inside == null) {
                    int point = search.nearest(xs[area], ys[area], zs[area]);
                    reach.metres()[area] = areas.metres(area, supply.points(), point);
                    reach.nearest()[area] = supply.resources()[point];
                }
                if (inside != null || search.foundWithin(walk)) {
                    search.within(xs[area], ys[area], zs[area], walk, count);
                }
            }
            reach.counts()[area] = counter.counted;
        }
    }

    private Reach unknown() {
        double[] metres = new double[areas.size()];
        int[] nearest = new int[areas.size()];
        Arrays.fill(metres, Double.NaN);
        Arrays.fill(nearest, NONE);
        return new Reach(metres, nearest, new int[areas.size()]);
    }

    /** Counts each resource once, however many of its stops are near. */
    private static final class Counter {
        private final int[] lastCounted;
        private int turn;
        int counted;

        Counter(int resources) {
            lastCounted = new int[resources];
        }

        void begin() {
            turn++;
            counted = 0;
        }

        void count(int resource) {
            if (lastCounted[resource] != turn) {
                lastCounted[resource] = turn;
                counted++;
            }
        }
    }
}
