package sasaeai.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A read that is measured. */
enum Noun {
    COUNCILS("councils (26)", Caller.CITY, "councils"),
    COUNCIL("council", Caller.CITY, "councils/" + made("council7")),
    MEETINGS("meetings of a council (50)", Caller.CENTER, "meetings?councilId=" + made("council7")),
    MEETING("meeting", Caller.CENTER, "meetings/" + made("meeting7-100")),
    VOICES("voices of a center (50)", Caller.CENTER, "voices");

    final String label;
    final Caller caller;
    final String path;

    Noun(String label, Caller caller, String path) {
        this.label = label;
        this.caller = caller;
        this.path = path;
    }

    /** The id that {@code md5('…')::uuid} gives in PostgreSQL. */
    static String made(String from) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(from.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
