package sasaeai.shared.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.digest.Sha256;

/**
 * What verified tokens said, each for as long as it is valid. Found by a digest of the token, which is short and says nothing.
 *
 * @param <T> what a token said
 */
final class TokenMemory<T> {
    private record Kept<T>(T said, long expires) {}

    private final Map<String, Kept<T>> kept = new LinkedHashMap<>();
    private final Clock clock;
    private final int most;

    /** @param most tokens; beyond these the oldest is forgotten */
    TokenMemory(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** What was kept for exactly this text, unless its time is over. */
    synchronized @Nullable T find(String token) {
        String digest = Sha256.hex(token);
        Kept<T> found = kept.get(digest);
        if (found == null) {
            return null;
        }
        if (found.expires <= clock.instant().getEpochSecond()) {
            kept.remove(digest);
            return null;
        }
        return found.said;
    }

    /** @param expires in seconds since 1970 */
    synchronized void keep(String token, T said, long expires) {
        kept.put(Sha256.hex(token), new Kept<>(said, expires));
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next()); // the oldest
        }
    }
}
