package sasaeai.publication.map.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.map.drawing.AreaOutline.Bounds;
import sasaeai.resource.view.Position;
import sasaeai.shared.print.Svg;

/**
 * The numbered map of one area: its boundary, what lies within, its neighbours, and a number where each thing is. Black
 * lines, dashes and numbers only, so that a photocopy says the same.
 */
public final class MapDrawing {
    private static final String BLACK = "#000000";
    private static final String GREY = "#595959";
    private static final double FOOT = 9;
    private static final double FINEST = 0.15;
    private static final double GAP = 0.5;
    private static final double FAR = 1.0;
    private static final int MOST_NAMES = 40;
    private static final double[] ROUND_METRES = {50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000};

    private final MapSubject subject;
    private final MapFrame frame;
    private final double letters;
    private final Svg svg;

    private MapDrawing(MapSubject subject, Bounds shown, double width, double height, double letters) {
        this.subject = subject;
        this.letters = letters;
        frame = new MapFrame(shown, width, height);
        svg = new Svg(width, height + FOOT);
    }

    /**
     * What a map shows.
     *
     * @param within the area and all that lies within it
     */
    public record MapSubject(
            String area, UUID areaId, Set<UUID> within, List<AreaOutline> outlines, List<Numbered> places) {}

    /**
     * A number of the legend and a place where it is.
     *
     * @param dashed when it rests for now
     * @param stop one of several places on the way of a shop: shown where it lies on the map, which it does not widen
     */
    public record Numbered(int number, @Nullable Position place, boolean dashed, boolean stop) {}

    /**
     * A drawing and what is not on it.
     *
     * @param svg empty where neither a boundary nor a place is known
     * @param missing the numbers that have no place on it
     */
    public record Drawn(String svg, List<Integer> missing) {}

    /** @param letters the size of numbers, in millimetres */
    public static Drawn draw(MapSubject subject, double width, double height, double letters) {
        Bounds shown = shown(subject);
        if (shown == null) {
            return new Drawn("", numbers(subject.places()));
        }
        return new MapDrawing(subject, shown, width, height - FOOT, letters).drawn();
    }

    /** The area with what lies in it or nearby; a single place far away would make the rest unreadable. */
    private static @Nullable Bounds shown(MapSubject subject) {
        List<Position> fixed = positions(
                subject.places().stream().filter(place -> !place.stop()).toList());
        Bounds area = subject.outlines().stream()
                .filter(outline -> subject.within().contains(outline.areaId()))
                .map(AreaOutline::bounds)
                .reduce(Bounds::and)
                .orElse(null);
        List<Position> places = fixed.isEmpty() && area == null ? positions(subject.places()) : fixed;
        return places.stream()
                .filter(place -> area == null || area.larger(FAR).holds(place))
                .map(Bounds::at)
                .reduce(Bounds::and)
                .map(all -> area == null ? all : all.and(area))
                .orElse(area);
    }

    private Drawn drawn() {
        Bounds sheet = frame.sheet();
        List<AreaOutline> near = subject.outlines().stream()
                .filter(outline -> outline.bounds().touches(sheet))
                .toList();
        near.stream().filter(this::neighbour).forEach(outline -> svg.line(path(outline), GREY, 0.25, 0));
        near.stream().filter(this::inner).forEach(outline -> svg.line(path(outline), GREY, 0.2, 0.8));
        near.stream().filter(this::itself).forEach(outline -> svg.line(path(outline), BLACK, 0.9, 0));
        List<Numbered> placed = subject.places().stream()
                .filter(numbered -> numbered.place() != null && frame.holds(numbered.place()))
                .toList();
        double radius = letters * radius(placed);
        List<double[]> places = placed.stream()
                .map(Numbered::place)
                .filter(Objects::nonNull)
                .map(place -> new double[] {frame.x(place.longitude()), frame.y(place.latitude())})
                .toList();
        List<double[]> spread = Spread.of(places, 2 * radius + GAP, frame);
        names(near, spread, radius);
        numbers(placed, places, spread, radius);
        svg.fill(Svg.rectangle(0, frame.height(), frame.width(), FOOT), "#ffffff");
        svg.line(Svg.rectangle(0.15, 0.15, frame.width() - 0.3, frame.height() - 0.3), BLACK, 0.3, 0);
        foot();
        Set<Integer> there = new HashSet<>(numbers(placed));
        List<Integer> missing = numbers(subject.places()).stream()
                .filter(number -> !there.contains(number))
                .toList();
        String alt = placed.isEmpty()
                ? subject.area() + "の区域の図です。場所の番号はありません。"
                : subject.area() + "の地図です。" + placed.size() + "か所の場所に、一覧と同じ番号がついています。";
        return new Drawn(svg.element(alt), missing);
    }

    /** A ring has room for the longest number. */
    private static double radius(List<Numbered> placed) {
        int longest = placed.stream().mapToInt(Numbered::number).max().orElse(0);
        return longest > 999 ? 1.45 : longest > 99 ? 1.15 : 0.9;
    }

    private boolean itself(AreaOutline outline) {
        return outline.areaId().equals(subject.areaId());
    }

    private boolean inner(AreaOutline outline) {
        return !itself(outline) && subject.within().contains(outline.areaId());
    }

    private boolean neighbour(AreaOutline outline) {
        return !subject.within().contains(outline.areaId());
    }

    /** Names stand below the numbers, which matter more. */
    private void names(List<AreaOutline> near, List<double[]> numbers, double radius) {
        AreaNames names = new AreaNames(frame, numbers, radius);
        near.stream().filter(outline -> !itself(outline)).limit(MOST_NAMES).forEach(outline -> {
            double size = letters * (inner(outline) ? 0.9 : 1.1);
            double[] where = names.place(outline, size);
            if (where != null) {
                svg.words(where[0], where[1], outline.name(), size, false, GREY);
            }
        });
    }

    private void numbers(List<Numbered> placed, List<double[]> places, List<double[]> spread, double radius) {
        IntStream.range(0, placed.size())
                .filter(i -> moved(places.get(i), spread.get(i), radius))
                .forEach(i -> {
                    double[] place = places.get(i);
                    double[] number = spread.get(i);
                    svg.line(Svg.segment(place[0], place[1], number[0], number[1]), BLACK, 0.25, 0);
                    svg.dot(place[0], place[1], 0.6);
                });
        for (int i = 0; i < placed.size(); i++) {
            double[] number = spread.get(i);
            svg.ring(number[0], number[1], radius, 0.35, placed.get(i).dashed() ? 0.7 : 0);
            svg.words(number[0], number[1], String.valueOf(placed.get(i).number()), letters, true, BLACK);
        }
    }

    /** A number that still covers its place needs no line to it. */
    private static boolean moved(double[] place, double[] number, double radius) {
        return Math.hypot(place[0] - number[0], place[1] - number[1]) > radius * 0.6;
    }

    private void foot() {
        double middle = frame.height() + FOOT / 2;
        double metres = ROUND_METRES[0];
        for (double round : ROUND_METRES) {
            if (round * frame.millimetresOfAMetre() <= frame.width() / 4) {
                metres = round;
            }
        }
        double length = metres * frame.millimetresOfAMetre();
        svg.line(
                Svg.segment(1, middle - 1, 1, middle + 1)
                        + Svg.segment(1, middle, 1 + length, middle)
                        + Svg.segment(1 + length, middle - 1, 1 + length, middle + 1),
                BLACK,
                0.5,
                0);
        String words = metres < 1_000 ? Math.round(metres) + "m" : Math.round(metres / 1_000) + "km";
        svg.words(1 + length + letters * 2, middle, words, letters, false, BLACK);
        double north = frame.width() - letters * 4;
        svg.fill(
                "M" + Svg.point(north, middle - 3.5) + "L" + Svg.point(north + 1.8, middle + 3) + "L"
                        + Svg.point(north, middle + 1.8) + "L" + Svg.point(north - 1.8, middle + 3) + "Z",
                BLACK);
        svg.words(north + letters * 1.8, middle, "北", letters * 1.2, true, BLACK);
    }

    /** Points nearer to each other than a printer can show are left out. */
    private String path(AreaOutline outline) {
        StringBuilder path = new StringBuilder();
        for (double[][] ring : outline.geometry().rings()) {
            double lastX = Double.NEGATIVE_INFINITY;
            double lastY = Double.NEGATIVE_INFINITY;
            for (double[] point : ring) {
                double x = frame.x(point[0]);
                double y = frame.y(point[1]);
                if (Math.hypot(x - lastX, y - lastY) >= FINEST) {
                    path.append(lastX == Double.NEGATIVE_INFINITY ? "M" : "L").append(Svg.point(x, y));
                    lastX = x;
                    lastY = y;
                }
            }
            path.append("Z");
        }
        return path.toString();
    }

    private static List<Integer> numbers(List<Numbered> places) {
        return places.stream().map(Numbered::number).distinct().toList();
    }

    private static List<Position> positions(List<Numbered> places) {
        List<Position> positions = new ArrayList<>();
        for (Numbered numbered : places) {
            Position place = numbered.place();
            if (place != null) {
                positions.add(place);
            }
        }
        return positions;
    }
}
