package sasaeai.gap.reading;

import java.util.Arrays;
import sasaeai.gap.analysis.Points;
import sasaeai.gap.analysis.Supply;

/** Collects what there is of one kind. */
final class SupplyOfKind {
    private final int[][] inside;
    private double[] latitudes = new double[16];
    private double[] longitudes = new double[16];
    private int[] resources = new int[16];
    private int size;

    SupplyOfKind(int areas) {
        inside = new int[areas][];
    }

    void at(double latitude, double longitude, int resource) {
        if (size == resources.length) {
            latitudes = Arrays.copyOf(latitudes, 2 * size);
            longitudes = Arrays.copyOf(longitudes, 2 * size);
            resources = Arrays.copyOf(resources, 2 * size);
        }
        latitudes[size] = latitude;
        longitudes[size] = longitude;
        resources[size++] = resource;
    }

    void inside(int area, int resource) {
        int[] before = inside[area];
        inside[area] = before == null ? new int[] {resource} : Arrays.copyOf(before, before.length + 1);
        inside[area][inside[area].length - 1] = resource;
    }

    Supply supply() {
        Points points = new Points(Arrays.copyOf(latitudes, size), Arrays.copyOf(longitudes, size));
        return new Supply(points, Arrays.copyOf(resources, size), inside);
    }
}
