package sasaeai.account.login.keycloak;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to be read off paper and typed once: four short groups, no sign that looks like another. */
final class FirstPassword {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"; // no i, l, o, 0, 1
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {}

    static String random() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < GROUP_LENGTH; i++) {
            group.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return group.toString();
    }
}
