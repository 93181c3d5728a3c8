package sasaeai.resource.census.link;

import java.security.SecureRandom;
import java.util.Locale;
import sasaeai.shared.digest.Sha256;
import sasaeai.shared.text.OneSpelling;

/**
 * The secret in the address of a call sheet: 130 random bits in letters that a hand can copy, kept only as a hash. It has no
 * l, o or u, and reads an o as the 0 that was meant.
 */
public record LinkToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"; // five bits each
    private static final int LENGTH = 26;
    private static final int GROUP = 5;

    /** As somebody typed it: in capitals, full width, with or without hyphens. */
    public LinkToken {
        text = OneSpelling.plain(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .replace('o', '0')
                .replaceAll("[il]", "1");
    }

    static LinkToken random() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int n = 0; n < LENGTH; n++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new LinkToken(text.toString());
    }

    /** In groups of five, for eyes. */
    public String spelled() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    String hash() {
        return Sha256.hex(text);
    }

    @Override
    public String toString() {
        return "LinkToken"; // never into a log
    }
}
