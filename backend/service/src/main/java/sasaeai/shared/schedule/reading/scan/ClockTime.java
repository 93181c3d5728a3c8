package sasaeai.shared.schedule.reading.scan;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** One written time of day: what was said of the half of the day, the hour and the minute. */
record ClockTime(Half half, int hour, int minute, boolean colon, boolean leadingZero) {

    /** The word that places the hour in the day. */
    enum Half {
        UNSAID,
        MORNING,
        AFTERNOON,
        EARLY,
        EVENING,
        NIGHT
    }

    /** The hour needs no 時 in 「10～12時」 and behind AM or 午前; every group's name ends in the suffix. */
    private static final String PATTERN = "(?:(?<noonS>正午)|(?<halfS>午前|午後|朝|夜|夕方|晩|AM|PM)?(?<hourS>[0-9]{1,2})"
            + "(?::(?<colonS>[0-9]{2})(?![0-9])|時(?:(?<minuteS>[0-9]{1,2})分|(?<pastS>半))?"
            + "|(?=(?:~|から)(?:午前|午後)?[0-9]{1,2}時)|(?<=(?:AM|PM|午前|午後)[0-9]{1,2})(?![:0-9]))"
            + "(?<afterS>AM|PM)?)(?<aboutS>頃|ごろ|ころ|過ぎ|すぎ)?";

    static String pattern(String suffix) {
        return PATTERN.replace("S>", suffix + ">");
    }

    static ClockTime of(Matcher matcher, String suffix) {
        if (matcher.group("noon" + suffix) != null) {
            return new ClockTime(Half.AFTERNOON, 0, 0, false, false);
        }
        String hour = matcher.group("hour" + suffix);
        String colon = matcher.group("colon" + suffix);
        String minute = colon == null ? matcher.group("minute" + suffix) : colon;
        int halfPast = matcher.group("past" + suffix) == null ? 0 : 30;
        return new ClockTime(
                half(matcher.group("half" + suffix), matcher.group("after" + suffix)),
                Integer.parseInt(hour),
                minute == null ? halfPast : Integer.parseInt(minute),
                colon != null,
                hour.startsWith("0") && hour.length() == 2);
    }

    private static Half half(@Nullable String before, @Nullable String after) {
        String said = before == null ? after : before;
        if (said == null) {
            return Half.UNSAID;
        }
        return switch (said.toUpperCase(Locale.ROOT)) {
            case "午前", "AM" -> Half.MORNING;
            case "午後", "PM" -> Half.AFTERNOON;
            case "朝" -> Half.EARLY;
            case "夕方" -> Half.EVENING;
            default -> Half.NIGHT;
        };
    }

    boolean exists() {
        return hour < 24 && minute < 60 && !(half == Half.MORNING && hour > 12);
    }

    /**
     * Whether the hour may be meant half a day later. 13時 and 09:00 are of the 24-hour clock. Without such a sign 6:00 is taken as
     * the 24-hour clock too, but not 2:00, at which nobody meets, nor 7時, at which people meet twice a day.
     */
    boolean ambiguous(boolean twentyFourHours) {
        return switch (half) {
            case MORNING, AFTERNOON -> hour == 12;
            case EARLY -> hour < 4 || hour > 11;
            case EVENING -> hour < 3 || hour > 7 && hour < 15 || hour > 19;
            case NIGHT -> hour < 5 || hour > 11 && hour < 17;
            case UNSAID -> !leadingZero && hour < (colon || twentyFourHours ? 6 : 9);
        };
    }

    boolean showsTwentyFourHours() {
        return hour > 12 || leadingZero;
    }

    LocalTime time() {
        boolean later = half == Half.AFTERNOON || half == Half.EVENING || half == Half.NIGHT;
        return LocalTime.of(later && hour < 12 ? hour + 12 : hour, minute);
    }

    /** The end of a range takes over the half of its start, and 午前10時～12時 ends at noon. */
    ClockTime endOf(ClockTime start) {
        if (half == Half.MORNING && hour == 12 || half == Half.UNSAID && hour == 12 && start.half == Half.MORNING) {
            return new ClockTime(Half.AFTERNOON, 0, minute, colon, leadingZero);
        }
        return half == Half.UNSAID && !showsTwentyFourHours() && start.half != Half.UNSAID
                ? new ClockTime(start.half, hour, minute, colon, leadingZero)
                : this;
    }
}
