package sasaeai.shared.print.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;

/** Makes every character drawable: a character that the font lacks becomes a visible 〓, never a gap. */
public class PrintableText {

    public static final char GETA = '〓';

    /** Voiced kana in two code points, as some phones and macOS file names write them. */
    private static final Pattern SPLIT_KANA = Pattern.compile("[\u3041-\u30FF][\u3099\u309A]");

    private final CmapLookup font;

    public PrintableText(CmapLookup font) {
        this.font = font;
    }

    public String of(String text) {
        String joined = SPLIT_KANA.matcher(text).replaceAll(kana -> Normalizer.normalize(kana.group(), Form.NFC));
        StringBuilder out = new StringBuilder(joined.length());
        joined.codePoints().forEach(codePoint -> append(out, codePoint));
        return out.toString();
    }

    private void append(StringBuilder out, int codePoint) {
        if (codePoint == '\n' || codePoint == '\t' || draws(codePoint)) {
            out.appendCodePoint(codePoint);
        } else if (!invisible(codePoint)) {
            out.append(substitute(codePoint));
        }
    }

    /** A non-breaking hyphen has an ordinary sister in the font; 𠮷 has not, and 吉 would be another name. */
    private String substitute(int codePoint) {
        String plain = Normalizer.normalize(Character.toString(codePoint), Form.NFKC);
        return plain.codePoints().allMatch(this::draws) ? plain : String.valueOf(GETA);
    }

    private boolean draws(int codePoint) {
        return font.getGlyphId(codePoint) != 0 && !invisible(codePoint);
    }

    /** Controls, joiners, variation selectors and skin tones only change how a neighbour looks. */
    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default ->
                codePoint >= 0xFE00 && codePoint <= 0xFE0F
                        || codePoint >= 0xE0100 && codePoint <= 0xE01EF
                        || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        };
    }
}
