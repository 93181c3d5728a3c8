package sasaeai.publication.calendar;

import java.security.SecureRandom;
import java.util.Base64;
import sasaeai.shared.digest.Sha256;

/** The secret in a private feed's address: 256 bits, shown once, kept only as a hash. */
record FeedToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static FeedToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "FeedToken"; // never into a log
    }
}
