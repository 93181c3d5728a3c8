package sasaeai.shared.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws what {@link Svg} writes as vectors. All of SVG would take a library larger than this whole service's printing. */
class Drawings implements SVGDrawer {
    private static final double PIXELS_OF_A_MILLIMETRE = 96 / 25.4;
    private static final float HALO = 0.25f;

    private final Lettering letters;

    Drawings(Lettering letters) {
        this.letters = letters;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        String[] frame = svg.getAttribute("viewBox").split(" ");
        return new Picture(svg, Double.parseDouble(frame[2]), Double.parseDouble(frame[3]), dotsPerPixel);
    }

    private class Picture implements SVGImage {
        private final Element svg;
        private final double width;
        private final double height;
        private final double dotsPerPixel;

        Picture(Element svg, double width, double height, double dotsPerPixel) {
            this.svg = svg;
            this.width = width;
            this.height = height;
            this.dotsPerPixel = dotsPerPixel;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(pixels(width) * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(pixels(height) * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, pixels(width), pixels(height), this::draw);
        }

        private void draw(Graphics2D graphics) {
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(PIXELS_OF_A_MILLIMETRE, PIXELS_OF_A_MILLIMETRE);
            graphics.clip(new Rectangle2D.Double(0, 0, width, height));
            for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    Drawings.this.draw(graphics, element);
                }
            }
        }

        /** The surface is made of whole pixels, and its height places it. */
        private static int pixels(double millimetres) {
            return (int) Math.ceil(millimetres * PIXELS_OF_A_MILLIMETRE);
        }
    }

    private void draw(Graphics2D graphics, Element element) {
        switch (element.getTagName()) {
            case "path" -> paint(graphics, element, path(element.getAttribute("d")));
            case "circle" -> paint(graphics, element, circle(element));
            case "text" -> write(graphics, element);
            default -> throw new IllegalArgumentException("Not drawn: " + element.getTagName());
        }
    }

    private static void paint(Graphics2D graphics, Element element, Shape shape) {
        if (element.hasAttribute("fill")) {
            graphics.setColor(Color.decode(element.getAttribute("fill")));
            graphics.fill(shape);
        }
        if (element.hasAttribute("stroke")) {
            graphics.setColor(Color.decode(element.getAttribute("stroke")));
            graphics.setStroke(stroke(element));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Element element) {
        float[] dash = element.hasAttribute("stroke-dasharray")
                ? new float[] {(float) number(element, "stroke-dasharray")}
                : null;
        return new BasicStroke(
                (float) number(element, "stroke-width"), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private void write(Graphics2D graphics, Element element) {
        double size = number(element, "font-size");
        Path2D words =
                letters.outline(element.getTextContent(), size, "700".equals(element.getAttribute("font-weight")));
        Rectangle2D bounds = words.getBounds2D();
        words.transform(AffineTransform.getTranslateInstance(
                number(element, "x") - bounds.getCenterX(), number(element, "y") - bounds.getCenterY()));
        graphics.setColor(Color.WHITE);
        graphics.setStroke(
                new BasicStroke((float) size * HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, null, 0));
        graphics.draw(words);
        graphics.setColor(Color.decode(element.getAttribute("fill")));
        graphics.fill(words);
    }

    private static Shape circle(Element element) {
        double radius = number(element, "r");
        return new Ellipse2D.Double(
                number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
    }

    /** A command letter and its two numbers, of which only those that {@link Svg} writes. */
    private static Path2D path(String commands) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        int at = 0;
        while (at < commands.length()) {
            char command = commands.charAt(at);
            if (command == 'Z') {
                path.closePath();
                at++;
                continue;
            }
            int between = commands.indexOf(' ', at);
            int end = endOfNumber(commands, between + 1);
            double x = Double.parseDouble(commands.substring(at + 1, between));
            double y = Double.parseDouble(commands.substring(between + 1, end));
            if (command == 'M') {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            at = end;
        }
        return path;
    }

    private static int endOfNumber(String commands, int from) {
        int end = from;
        while (end < commands.length() && "MLZ".indexOf(commands.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // The letters are those of the house.
    }

    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {
        // The letters are those of the house.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
