package sasaeai.publication;

import java.util.HexFormat;
import sasaeai.shared.digest.Sha256;

/** The ETag of something that is made from a text: the same text, the same tag, in every copy of the service. */
public final class ContentTag {
    private static final int BYTES = 12;

    /** Moves when the same words come to look different. */
    private static final String FORM = "2";

    private ContentTag() {}

    public static String of(String text) {
        return "\"" + HexFormat.of().formatHex(Sha256.of(FORM + text), 0, BYTES) + "\"";
    }
}
