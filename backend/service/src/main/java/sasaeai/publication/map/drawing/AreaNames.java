package sasaeai.publication.map.drawing;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.map.drawing.AreaOutline.Bounds;

/** Where the name of an area can be read: within the area, on the sheet, and off the numbers as far as there is room. */
final class AreaNames {
    private static final int STEPS = 9;

    private final MapFrame frame;
    private final List<double[]> numbers;
    private final double radius;
    private final List<double[]> taken = new ArrayList<>();

    AreaNames(MapFrame frame, List<double[]> numbers, double radius) {
        this.frame = frame;
        this.numbers = numbers;
        this.radius = radius;
    }

    /** Null when no part of the area that is on the sheet has room for its name. */
    double @Nullable [] place(AreaOutline outline, double size) {
        double halfWidth =
                size * outline.name().codePointCount(0, outline.name().length()) / 2;
        double[] inside = {
            frame.x(outline.inside().longitude()), frame.y(outline.inside().latitude())
        };
        Path2D area = area(outline);
        double[] best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double[] candidate : candidates(outline, inside)) {
            if (fits(candidate, halfWidth, size) && area.contains(candidate[0], candidate[1])) {
                double cost = covered(candidate, halfWidth, size) * 1_000
                        + Math.hypot(candidate[0] - inside[0], candidate[1] - inside[1]);
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
        }
        if (best != null) {
            taken.add(new double[] {best[0], best[1], halfWidth, size});
        }
        return best;
    }

    /** The point that is known to be inside, and a grid over the part that the sheet shows. */
    private List<double[]> candidates(AreaOutline outline, double[] inside) {
        Bounds bounds = outline.bounds();
        double left = Math.max(0, frame.x(bounds.west()));
        double right = Math.min(frame.width(), frame.x(bounds.east()));
        double top = Math.max(0, frame.y(bounds.north()));
        double bottom = Math.min(frame.height(), frame.y(bounds.south()));
        List<double[]> candidates = new ArrayList<>();
        candidates.add(inside);
        for (int i = 1; i < STEPS; i++) {
            for (int j = 1; j < STEPS; j++) {
                candidates.add(new double[] {left + (right - left) * i / STEPS, top + (bottom - top) * j / STEPS});
            }
        }
        return candidates;
    }

    private boolean fits(double[] middle, double halfWidth, double size) {
        return middle[0] - halfWidth > 1
                && middle[0] + halfWidth < frame.width() - 1
                && middle[1] - size / 2 > 1
                && middle[1] + size / 2 < frame.height() - 1;
    }

    private long covered(double[] middle, double halfWidth, double size) {
        return numbers.stream()
                        .filter(number -> Math.abs(number[0] - middle[0]) < halfWidth + radius
                                && Math.abs(number[1] - middle[1]) < size / 2 + radius)
                        .count()
                + taken.stream()
                        .filter(name -> Math.abs(name[0] - middle[0]) < halfWidth + name[2]
                                && Math.abs(name[1] - middle[1]) < (size + name[3]) / 2)
                        .count();
    }

    private Path2D area(AreaOutline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[][] ring : outline.geometry().rings()) {
            for (int i = 0; i < ring.length; i++) {
                double x = frame.x(ring[i][0]);
                double y = frame.y(ring[i][1]);
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        return path;
    }
}
