package sasaeai.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The ETag of something that is made from a text: the same text, the same tag, in every copy of the service. */
public final class ContentTag {
    private static final int BYTES = 12;

    /** Moves when the same words come to look different. */
    private static final String FORM = "1";

    private ContentTag() {}

    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((FORM + text).getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(hash, 0, BYTES) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
