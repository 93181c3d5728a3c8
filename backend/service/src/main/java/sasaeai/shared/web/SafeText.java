package sasaeai.shared.web;

/** Text that PostgreSQL stores and paper shows: no control character but line breaks and tabs, no lone surrogate. */
public final class SafeText {
    private SafeText() {}

    public static boolean safe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            } else if (Character.isLowSurrogate(c)
                    || (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')) {
                return false;
            }
        }
        return true;
    }
}
