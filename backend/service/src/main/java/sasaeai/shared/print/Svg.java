package sasaeai.shared.print;

/** Writes the little SVG that {@link Drawings} draws: paths, circles and words, measured in millimetres of paper. */
public final class Svg {
    private final double width;
    private final double height;
    private final StringBuilder content = new StringBuilder();

    public Svg(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public Svg fill(String path, String colour) {
        content.append("<path d=\"%s\" fill=\"%s\"/>".formatted(path, colour));
        return this;
    }

    /** @param dash the length of dashes and of the gaps between them; 0 draws one line */
    public Svg line(String path, String colour, double strokeWidth, double dash) {
        content.append("<path d=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                .formatted(path, colour, number(strokeWidth), dashed(dash)));
        return this;
    }

    /** White within, so that what lies behind does not shine through. */
    public Svg ring(double x, double y, double radius, double strokeWidth, double dash) {
        content.append(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#ffffff\" stroke=\"#000000\" stroke-width=\"%s\"%s/>"
                        .formatted(number(x), number(y), number(radius), number(strokeWidth), dashed(dash)));
        return this;
    }

    public Svg dot(double x, double y, double radius) {
        content.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#000000\"/>"
                .formatted(number(x), number(y), number(radius)));
        return this;
    }

    /** Centred upon the point, on white. */
    public Svg words(double x, double y, String words, double size, boolean bold, String colour) {
        content.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" fill=\"%s\">%s</text>"
                .formatted(number(x), number(y), number(size), bold ? "700" : "400", colour, escaped(words)));
        return this;
    }

    /** @param alt what the picture says, for those who hear the page */
    public String element(String alt) {
        return "<svg viewBox=\"0 0 %s %s\" role=\"img\" alt=\"%s\">%s</svg>"
                .formatted(number(width), number(height), escaped(alt), content);
    }

    public static String rectangle(double x, double y, double width, double height) {
        return "M" + point(x, y) + "L" + point(x + width, y) + "L" + point(x + width, y + height) + "L"
                + point(x, y + height) + "Z";
    }

    public static String segment(double fromX, double fromY, double toX, double toY) {
        return "M" + point(fromX, fromY) + "L" + point(toX, toY);
    }

    public static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String dashed(double dash) {
        return dash == 0 ? "" : " stroke-dasharray=\"" + number(dash) + "\"";
    }

    /** Up to three decimals; a boundary has thousands of points, for which {@code BigDecimal} is slow. */
    private static String number(double value) {
        long thousandths = Math.round(value * 1_000);
        if (thousandths % 1_000 == 0) {
            return Long.toString(thousandths / 1_000);
        }
        String decimals = Long.toString(1_000 + Math.abs(thousandths % 1_000)).substring(1);
        int end = decimals.charAt(2) != '0' ? 3 : decimals.charAt(1) != '0' ? 2 : 1;
        return (thousandths < 0 ? "-" : "") + Math.abs(thousandths / 1_000) + "." + decimals.substring(0, end);
    }

    private static String escaped(String raw) {
        return Sheet.escaped(raw);
    }
}
