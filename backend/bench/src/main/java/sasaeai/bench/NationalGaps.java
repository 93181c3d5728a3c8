package sasaeai.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import sasaeai.gap.analysis.GapAnalysis;
import sasaeai.gap.analysis.Points;
import sasaeai.gap.analysis.Reach;
import sasaeai.gap.analysis.Supply;

/** The analysis that answers a request for a city, over all areas and resources of the nation at once. */
final class NationalGaps {
    private static final int KINDS = 15;
    private static final int WITHIN = 500;
    private static final int RUNS = 7;
    private static final int SAMPLE = 1_000;
    private static final double SAME = 1e-4; // metres

    private final PrintStream out;
    private final Server server;

    NationalGaps(PrintStream out, Server server) {
        this.out = out;
        this.server = server;
    }

    /** The areas in the order of the map, and what there is of each kind. */
    private record Nation(Points areas, List<Supply> kinds, int resources) {}

    void print() throws SQLException {
        long begun = System.nanoTime();
        Nation nation = read();
        double reading = (System.nanoTime() - begun) / 1e9;
        List<Double> seconds = new ArrayList<>();
        List<Reach> reaches = List.of();
        for (int run = 0; run < RUNS; run++) {
            begun = System.nanoTime();
            reaches = GapAnalysis.reaches(nation.areas, nation.kinds, nation.resources, WITHIN);
            seconds.add((System.nanoTime() - begun) / 1e9);
        }
        out.printf(
                "%nGaps of %,d areas × %d kinds, %,d resources: first run %.2f s, median %.2f s (reach ≤ 2);"
                        + " reading the rows before took %.1f s%n",
                nation.areas.size(), KINDS, nation.resources, seconds.getFirst(), Rounds.median(seconds), reading);
        out.printf(
                "Of a random sample of %,d answers %,d are those of measuring to everything.%n",
                SAMPLE, same(nation, reaches));
    }

    private Nation read() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.url(Size.NATION.database), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            Map<String, Integer> numbers = new HashMap<>();
            List<double[]> places = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT area_id, inside_latitude, inside_longitude FROM area_boundary ORDER BY municipality_code, area_id")) {
                while (row.next()) {
                    numbers.put(row.getString(1), places.size());
                    places.add(new double[] {row.getDouble(2), row.getDouble(3)});
                }
            }
            List<Kind> kinds = IntStream.range(0, KINDS)
                    .mapToObj(kind -> new Kind(places.size()))
                    .toList();
            int resources = 0;
            try (ResultSet row = statement.executeQuery("""
                    SELECT area_id, latitude, longitude, array_to_string(kinds, ' ') FROM resource
                    WHERE status = 'PUBLISHED' AND confirmed_on >= current_date - interval '1 year' ORDER BY id
                    """)) {
                for (; row.next(); resources++) {
                    for (String code : row.getString(4).split(" ")) {
                        kinds.get(Integer.parseInt(code.substring(4)))
                                .add(
                                        Objects.requireNonNull(numbers.get(row.getString(1))),
                                        row.getDouble(2),
                                        row.getDouble(3),
                                        resources);
                    }
                }
            }
            return new Nation(points(places), kinds.stream().map(Kind::supply).toList(), resources);
        }
    }

    /** How many of some answers are the same when measured to everything. */
    private static int same(Nation nation, List<Reach> reaches) {
        Random random = new Random(20261121);
        int same = 0;
        for (int n = 0; n < SAMPLE; n++) {
            int area = random.nextInt(nation.areas.size());
            int kind = random.nextInt(KINDS);
            Supply supply = nation.kinds.get(kind);
            double nearest = Double.POSITIVE_INFINITY;
            Set<Integer> near = new HashSet<>();
            for (int point = 0; point < supply.points().size(); point++) {
                double metres = nation.areas.metres(area, supply.points(), point);
                nearest = Math.min(nearest, metres);
                if (metres <= WITHIN) {
                    near.add(supply.resources()[point]);
                }
            }
            int[] inside = supply.inside()[area];
            if (inside != null) {
                nearest = 0;
                for (int resource : inside) {
                    near.add(resource);
                }
            }
            Reach reach = reaches.get(kind);
            if (Math.abs(reach.metres()[area] - nearest) < SAME && reach.counts()[area] == near.size()) {
                same++;
            }
        }
        return same;
    }

    private static Points points(List<double[]> places) {
        return new Points(
                places.stream().mapToDouble(place -> place[0]).toArray(),
                places.stream().mapToDouble(place -> place[1]).toArray());
    }

    /** Collects what there is of one kind. */
    private static final class Kind {
        private final List<double[]> places = new ArrayList<>();
        private final List<Integer> resources = new ArrayList<>();
        private final int[][] inside;

        Kind(int areas) {
            inside = new int[areas][];
        }

        void add(int area, double latitude, double longitude, int resource) {
            places.add(new double[] {latitude, longitude});
            resources.add(resource);
            inside[area] = IntStream.concat(
                            inside[area] == null ? IntStream.empty() : IntStream.of(inside[area]),
                            IntStream.of(resource))
                    .toArray();
        }

        Supply supply() {
            return new Supply(
                    points(places),
                    resources.stream().mapToInt(Integer::intValue).toArray(),
                    inside);
        }
    }
}
