package sasaeai.shared.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A representation as PostgreSQL built it, sent on as it is: its bytes are never taken apart. */
public final class Json {
    private final @Nullable Long version;
    private final byte[] utf8;

    /**
     * @param version the version of the one thing shown; null for lists and reports
     * @param utf8 JSON; handed over, not copied
     */
    Json(@Nullable Long version, byte[] utf8) {
        this.version = version;
        this.utf8 = utf8;
    }

    /** The same from text. */
    public Json(@Nullable Long version, String text) {
        this(version, text.getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable Long version() {
        return version;
    }

    /** The bytes themselves, to be written and not to be changed. */
    public byte[] utf8() {
        return utf8;
    }

    public String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
