package sasaeai.shared.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Words of a drawing as outlines: a drawing is one picture to those who hear the page, with a text of its own. */
class Lettering {
    private final TrueTypeFont regular;
    private final TrueTypeFont bold;

    Lettering(TrueTypeFont regular, TrueTypeFont bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** Upon a base line that begins at 0, 0. */
    Path2D outline(String words, double size, boolean heavy) {
        TrueTypeFont font = heavy ? bold : regular;
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        try {
            double scale = size / font.getUnitsPerEm();
            double x = 0;
            for (int codePoint : words.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
                GlyphData drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    outline.append(
                            drawn.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
                }
                x += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outline;
    }
}
