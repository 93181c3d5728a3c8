package sasaeai.shared.schedule;

import java.time.LocalTime;
import java.util.stream.Collectors;
import sasaeai.shared.schedule.rule.TimeRange;
import sasaeai.shared.schedule.rule.Times;

/** Times as they are spoken: 午前10時～正午 または 午後6時～9時, 午後1時30分から. */
final class TimesInWords {
    private TimesInWords() {}

    static String of(Times times) {
        return times.ranges().stream()
                .map(TimesInWords::range)
                .collect(Collectors.joining(times.eitherOr() ? " または " : "、"));
    }

    private static String range(TimeRange range) {
        if (range.end() == null) {
            return full(range.start()) + "から";
        }
        boolean halfSaid = half(range.start()).equals(half(range.end())) && !noon(range.start());
        return full(range.start()) + "～" + (halfSaid ? hour(range.end()) : full(range.end()));
    }

    private static String full(LocalTime time) {
        return noon(time) ? "正午" : half(time) + hour(time);
    }

    private static String hour(LocalTime time) {
        return time.getHour() % 12 + "時" + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
    }

    private static String half(LocalTime time) {
        return time.getHour() < 12 ? "午前" : "午後";
    }

    private static boolean noon(LocalTime time) {
        return time.equals(LocalTime.NOON);
    }
}
