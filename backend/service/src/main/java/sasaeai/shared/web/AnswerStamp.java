package sasaeai.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.digest.Sha256;
import sasaeai.shared.time.Today;

/**
 * Tells that an answer is still the same without working it out: nothing of the municipality has changed since, and the same
 * account asks for the same address and kind of answer on the same day. See docs/decisions/0003.
 */
@RequestScoped
public class AnswerStamp {
    /** No transaction is younger, so nothing has changed since. */
    private static final long NEVER = Long.MAX_VALUE;

    /** Another start may be another version of this program, which shows the same rows in another way. */
    private static final String START = Instant.now().toString();

    private static final Pattern FORM = Pattern.compile("\"\\d{1,18}-[0-9a-f]+-([0-9a-f]{1,15})-([0-9a-f]{16})\"");

    private final Today today;
    private String address = "";
    private String held = "";
    private String heldContext = "";
    private long since = NEVER;
    private @Nullable String stamp;
    private boolean unchanged;

    AnswerStamp(Today today) {
        this.today = today;
    }

    /**
     * What the client asks for and holds already.
     *
     * @param uri with its query, as it came
     */
    public void expect(ContainerRequestContext request, String uri) {
        if ("GET".equals(request.getMethod())) {
            // What is accepted belongs to the address: a list and its map have the same one.
            address = uri + " " + request.getHeaderString(HttpHeaders.ACCEPT);
            String header = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            held = header == null ? "" : header.strip();
            Matcher matcher = FORM.matcher(held);
            if (matcher.matches()) {
                since = Long.parseLong(matcher.group(1), 16);
                heldContext = matcher.group(2);
            }
        }
    }

    /** Whether the answer will bear a stamp: a read does. */
    public boolean wanted() {
        return !address.isEmpty();
    }

    /** Whether the client holds an answer with a stamp, so that it may still be true. */
    public boolean holds() {
        return since != NEVER;
    }

    /** All changes by transactions older than this one are in what the client holds. */
    public long since() {
        return since;
    }

    /**
     * @param oldestOpen the oldest transaction that may still change what is about to be read; taken before it is read
     * @param quiet whether the municipality has seen no change since {@link #since}
     * @param reader who asks, of which database
     */
    public void read(long oldestOpen, boolean quiet, String reader) {
        String context = context(reader);
        stamp = "-" + Long.toHexString(oldestOpen) + "-" + context;
        unchanged = quiet && context.equals(heldContext);
    }

    /** For an answer that shows or does more than the municipality's audited tables say. */
    public void forget() {
        stamp = null;
    }

    public boolean unchanged() {
        return unchanged;
    }

    public String held() {
        return held;
    }

    String suffix() {
        return stamp == null ? "" : stamp;
    }

    private String context(String reader) {
        String all = String.join("\n", START, today.get().toString(), address, reader);
        return HexFormat.of().toHexDigits(ByteBuffer.wrap(Sha256.of(all)).getLong());
    }
}
