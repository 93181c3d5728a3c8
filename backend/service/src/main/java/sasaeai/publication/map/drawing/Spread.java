package sasaeai.publication.map.drawing;

import java.util.List;
import java.util.stream.IntStream;

/** Moves numbers apart until each can be read; the same places always give the same picture. */
final class Spread {
    private static final int MOST_ROUNDS = 400;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double FIRST_STEP = 0.05;

    private final double[] x;
    private final double[] y;
    private final double apart;
    private final double edge;
    private final MapFrame frame;

    private Spread(List<double[]> places, double apart, MapFrame frame) {
        x = new double[places.size()];
        y = new double[places.size()];
        this.apart = apart;
        edge = apart / 2;
        this.frame = frame;
        for (int i = 0; i < x.length; i++) {
            // Those of one house would push each other in no direction at all.
            x[i] = places.get(i)[0] + FIRST_STEP * Math.cos(i * GOLDEN_ANGLE);
            y[i] = places.get(i)[1] + FIRST_STEP * Math.sin(i * GOLDEN_ANGLE);
        }
    }

    /** Middles that are this far apart, or as far as there is room, all within the frame. */
    static List<double[]> of(List<double[]> places, double apart, MapFrame frame) {
        Spread spread = new Spread(places, apart, frame);
        for (int round = 0; round < MOST_ROUNDS && spread.pushed(); round++) {
            spread.keepInside();
        }
        spread.keepInside();
        return IntStream.range(0, places.size())
                .mapToObj(i -> new double[] {spread.x[i], spread.y[i]})
                .toList();
    }

    private boolean pushed() {
        boolean pushed = false;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                pushed |= pushed(i, j);
            }
        }
        return pushed;
    }

    private boolean pushed(int i, int j) {
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double square = dx * dx + dy * dy;
        if (square >= apart * apart || square == 0) {
            return false;
        }
        double distance = Math.sqrt(square);
        double push = (apart - distance) / 2 / distance * 1.02;
        x[i] -= dx * push;
        y[i] -= dy * push;
        x[j] += dx * push;
        y[j] += dy * push;
        return true;
    }

    private void keepInside() {
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.clamp(x[i], edge, frame.width() - edge);
            y[i] = Math.clamp(y[i], edge, frame.height() - edge);
        }
    }
}
