package sasaeai.gap.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapAnalysisTest {
    private static final int KINDS = 15;
    private static final int SAMPLE = 1_000;
    private static final double TENTH_OF_A_MILLIMETRE = 1e-4;

    /** Towns all over the country, most resources in few of them, many at the very same place. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261121, 42})
    void aThousandAnswersAreThoseOfMeasuringToEverything(long seed) {
        Random random = new Random(seed);
        Points areas = scattered(random, 40_000);
        List<Supply> kinds = new ArrayList<>();
        int resources = 30_000;
        for (int kind = 0; kind < KINDS; kind++) {
            kinds.add(supply(random, areas, kind == 0 ? 3 : resources / KINDS, resources));
        }

        List<Reach> reaches = GapAnalysis.reaches(areas, kinds, resources, 500);

        for (int n = 0; n < SAMPLE; n++) {
            int area = random.nextInt(areas.size());
            int kind = random.nextInt(KINDS);
            assertSame(areas, area, kinds.get(kind), reaches.get(kind), 500);
        }
    }

    @Test
    void aMobileShopWithManyStopsNearbyIsOne() {
        Points area = points(36.35, 138.95);
        Supply shop =
                new Supply(points(36.3501, 138.95, 36.3502, 138.95, 36.40, 138.95), new int[] {0, 0, 0}, new int[1][]);

        Reach reach = GapAnalysis.reaches(area, List.of(shop), 1, 500).getFirst();

        assertEquals(1, reach.counts()[0]);
        assertEquals(11.1, reach.metres()[0], 0.1);
    }

    @Test
    void whatIsInTheAreaIsNotFarWhereverItStands() {
        Points area = points(36.35, 138.95);
        Supply inside = new Supply(points(36.39, 138.95), new int[] {0}, new int[][] {{0}});

        Reach reach = GapAnalysis.reaches(area, List.of(inside), 1, 500).getFirst();

        assertEquals(0, reach.metres()[0]);
        assertEquals(1, reach.counts()[0]);
    }

    @Test
    void nobodyMeasuresFromAnUnknownPlaceOrToNothing() {
        Points areas = points(Double.NaN, Double.NaN, 36.35, 138.95);
        Supply some = new Supply(points(36.35, 138.95), new int[] {0}, new int[2][]);
        Supply nothing = new Supply(points(), new int[0], new int[2][]);

        List<Reach> reaches = GapAnalysis.reaches(areas, List.of(some, nothing), 1, 500);

        assertTrue(Double.isNaN(reaches.get(0).metres()[0]));
        assertEquals(0, reaches.get(0).metres()[1]);
        assertTrue(Double.isNaN(reaches.get(1).metres()[1]));
        assertEquals(-1, reaches.get(1).nearest()[1]);
    }

    private static void assertSame(Points areas, int area, Supply supply, Reach reach, int within) {
        double nearest = Double.NaN;
        Set<Integer> near = new HashSet<>();
        for (int point = 0; point < supply.points().size(); point++) {
            double metres = areas.metres(area, supply.points(), point);
            nearest = Double.isNaN(nearest) ? metres : Math.min(nearest, metres);
            if (metres <= within) {
                near.add(supply.resources()[point]);
            }
        }
        if (supply.inside()[area] != null) {
            nearest = 0;
            for (int resource : supply.inside()[area]) {
                near.add(resource);
            }
        }
        assertEquals(nearest, reach.metres()[area], TENTH_OF_A_MILLIMETRE);
        assertEquals(near.size(), reach.counts()[area]);
    }

    private static Points scattered(Random random, int size) {
        double[] latitudes = new double[size];
        double[] longitudes = new double[size];
        for (int at = 0; at < size; at++) {
            boolean town = random.nextInt(4) > 0;
            latitudes[at] = town ? 35.6 + random.nextGaussian() * 0.05 : 24 + random.nextDouble() * 21;
            longitudes[at] = town ? 139.7 + random.nextGaussian() * 0.05 : 123 + random.nextDouble() * 22;
        }
        return new Points(latitudes, longitudes);
    }

    private static Supply supply(Random random, Points areas, int size, int resources) {
        Points points = scattered(random, size);
        int[] owners = new int[size];
        int[][] inside = new int[areas.size()][];
        for (int at = 0; at < size; at++) {
            owners[at] = random.nextInt(resources);
            if (random.nextInt(3) == 0) {
                points.latitudes()[at] = points.latitudes()[at / 2]; // one hall, many groups
                points.longitudes()[at] = points.longitudes()[at / 2];
            }
            if (random.nextInt(10) == 0) {
                inside[random.nextInt(areas.size())] = new int[] {owners[at]};
            }
        }
        return new Supply(points, owners, inside);
    }

    private static Points points(double... degrees) {
        double[] latitudes = new double[degrees.length / 2];
        double[] longitudes = new double[degrees.length / 2];
        for (int at = 0; at < latitudes.length; at++) {
            latitudes[at] = degrees[2 * at];
            longitudes[at] = degrees[2 * at + 1];
        }
        return new Points(latitudes, longitudes);
    }
}
