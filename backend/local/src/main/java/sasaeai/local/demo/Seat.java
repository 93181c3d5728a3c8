package sasaeai.local.demo;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A seat in a council as people say it: 区長（町屋）. Never a person's name. */
record Seat(String capacity, @Nullable String locality) {
    private static final Pattern FORM = Pattern.compile("([^（]+)(?:（(.+)）)?");
    private static final Set<String> CONNECTORS = Set.of("社協", "福祉員", "生協", "シルバー人材センター", "生活支援コーディネーター");
    private static final Set<String> SUPPORT = Set.of("民生委員", "あんしんセンター", "地域包括支援センター", "市役所");

    static Seat of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Seat(parts.group(1), parts.group(2));
    }

    String displayName() {
        return locality == null ? capacity : capacity + "（" + locality + "）";
    }

    String kind() {
        return CONNECTORS.contains(capacity)
                ? "CONNECTOR"
                : SUPPORT.contains(capacity) ? "SUPPORT_ACTOR" : "LOCAL_ACTOR";
    }
}
