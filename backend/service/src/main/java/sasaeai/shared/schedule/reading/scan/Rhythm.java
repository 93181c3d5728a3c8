package sasaeai.shared.schedule.reading.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The word before a day that says how often it comes round: 毎週, 隔月, 3週間に1回の. */
record Rhythm(boolean said, boolean weekly, int interval) {
    static final String PATTERN = "(?:毎週|各週|隔週|毎月|各月|隔月|[0-9]{1,2}(?:週間?|[かヶカヵケ箇]月)(?:に1回|ごと|毎)の)";
    private static final Pattern COUNTED = Pattern.compile("([0-9]{1,2})(週|.月).*");

    static Rhythm of(@Nullable String written) {
        if (written == null) {
            return new Rhythm(false, false, 1);
        }
        Matcher counted = COUNTED.matcher(written);
        if (counted.matches()) {
            int interval = Math.max(1, Integer.parseInt(counted.group(1)));
            return new Rhythm(true, counted.group(2).equals("週"), interval);
        }
        return new Rhythm(true, written.contains("週"), written.startsWith("隔") ? 2 : 1);
    }
}
