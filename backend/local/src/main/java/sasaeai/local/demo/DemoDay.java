package sasaeai.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as the demo files write it. History is fixed (2025-10-23). What should stay alive is counted from the day of
 * loading: today-3, or by the council's meeting day: next, last, last-1, month-1.
 */
final class DemoDay {
    private static final Pattern COUNTED = Pattern.compile("(today|next|last|month)([+-][0-9]+)?");

    private DemoDay() {}

    static LocalDate of(String text, @Nullable Rhythm rhythm, LocalDate today) {
        Matcher parts = COUNTED.matcher(text);
        if (!parts.matches()) {
            return LocalDate.parse(text);
        }
        int offset = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (parts.group(1).equals("today")) {
            return today.plusDays(offset);
        }
        if (rhythm == null) {
            throw new IllegalArgumentException("A council without a meeting day has no “%s”.".formatted(text));
        }
        YearMonth month = switch (parts.group(1)) {
            case "next" -> YearMonth.from(rhythm.nextFrom(today));
            case "last" -> YearMonth.from(rhythm.nextFrom(today)).minusMonths(1);
            default -> YearMonth.from(today);
        };
        return rhythm.in(month.plusMonths(offset));
    }
}
