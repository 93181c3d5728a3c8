package sasaeai.publication.map.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sasaeai.publication.map.drawing.AreaOutline.Bounds;

class SpreadTest {
    private static final MapFrame FRAME = new MapFrame(new Bounds(138.9, 36.3, 138.95, 36.34), 174, 120);
    private static final double APART = 6;
    private static final double A_HAIR = 0.1;

    @Test
    void numbersOfOneHouseStandBesideEachOther() {
        List<double[]> house = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            house.add(new double[] {80, 60});
        }

        assertApart(Spread.of(house, APART, FRAME));
    }

    @Test
    void crowdedNumbersAreReadableAndStayOnTheSheet() {
        Random random = new Random(7);
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            places.add(new double[] {random.nextDouble() * 174, random.nextDouble() * 120});
        }

        List<double[]> spread = Spread.of(places, APART, FRAME);

        assertApart(spread);
        for (double[] number : spread) {
            assertTrue(number[0] >= APART / 2 && number[0] <= 174 - APART / 2, "x " + number[0]);
            assertTrue(number[1] >= APART / 2 && number[1] <= 120 - APART / 2, "y " + number[1]);
        }
    }

    @Test
    void aNumberThatDisturbsNobodyStaysWhereItIs() {
        List<double[]> spread = Spread.of(List.of(new double[] {20, 20}, new double[] {60, 60}), APART, FRAME);

        assertEquals(20, spread.get(0)[0], A_HAIR);
        assertEquals(60, spread.get(1)[1], A_HAIR);
    }

    private static void assertApart(List<double[]> spread) {
        for (int i = 0; i < spread.size(); i++) {
            for (int j = i + 1; j < spread.size(); j++) {
                double distance = Math.hypot(spread.get(i)[0] - spread.get(j)[0], spread.get(i)[1] - spread.get(j)[1]);
                assertTrue(distance >= APART - A_HAIR, i + " and " + j + " are " + distance + " apart");
            }
        }
    }
}
