package sasaeai.shared.schedule;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sasaeai.shared.schedule.rule.Days.AnyTime;
import sasaeai.shared.schedule.rule.Days.Holidays;
import sasaeai.shared.schedule.rule.Days.MonthDays;
import sasaeai.shared.schedule.rule.Days.NthWeekdays;
import sasaeai.shared.schedule.rule.Days.Sometimes;
import sasaeai.shared.schedule.rule.Days.Weekly;
import sasaeai.shared.schedule.rule.Days.YearDay;
import sasaeai.shared.schedule.rule.Frequency;
import sasaeai.shared.schedule.rule.Months;
import sasaeai.shared.schedule.rule.NthWeekday;
import sasaeai.shared.schedule.rule.Slot;

/** The days of a slot in words: 毎月第1・3木曜日, 奇数月の毎週火曜日・金曜日, 隔週水曜日, 半年に1回程度. */
final class DaysInWords {
    private static final String WEEKDAYS = "月火水木金土日";

    private DaysInWords() {}

    static String of(Slot slot) {
        return switch (slot.days()) {
            case Weekly weekly -> within(slot, "") + weekly(weekly, slot.interval());
            case NthWeekdays nth -> monthly(slot) + nth(nth.weekdays(), slot.interval());
            case MonthDays days -> monthly(slot) + monthDays(days.days());
            case YearDay day -> "毎年%d月%d日".formatted(day.month(), day.day());
            case Sometimes sometimes -> frequency(sometimes.frequency());
            case AnyTime any -> any.whenNeeded() ? "随時" : "不定期";
        };
    }

    static String weekdays(Set<DayOfWeek> weekdays) {
        List<DayOfWeek> sorted = List.copyOf(EnumSet.copyOf(weekdays));
        boolean run = sorted.size() > 2
                && sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
        return run
                ? name(sorted.getFirst()) + "曜日～" + name(sorted.getLast()) + "曜日"
                : sorted.stream().map(weekday -> name(weekday) + "曜日").collect(Collectors.joining("・"));
    }

    /** 奇数月, 4月～9月, 10月～3月, 1月・7月. */
    static String months(Set<Month> months) {
        if (months.equals(Months.ODD)) {
            return "奇数月";
        }
        if (months.equals(Months.EVEN)) {
            return "偶数月";
        }
        List<Month> firsts = months.stream()
                .filter(month -> !months.contains(month.minus(1)))
                .toList();
        if (firsts.size() == 1 && months.size() > 2) {
            Month first = firsts.getFirst();
            return first.getValue() + "月～" + first.plus(months.size() - 1L).getValue() + "月";
        }
        return new TreeSet<>(months)
                .stream().map(month -> month.getValue() + "月").collect(Collectors.joining("・"));
    }

    private static String within(Slot slot, String always) {
        return slot.months().size() == 12 ? always : months(slot.months()) + "の";
    }

    private static String monthly(Slot slot) {
        return switch (slot.interval()) {
            case 1 -> within(slot, "毎月");
            case 2 -> within(slot, "") + "隔月";
            default -> within(slot, "") + slot.interval() + "か月に1回の";
        };
    }

    private static String weekly(Weekly weekly, int interval) {
        if (interval == 1 && weekly.holidays() == Holidays.NEVER) {
            return "平日";
        }
        if (interval == 1 && weekly.weekdays().size() == 7 && weekly.holidays() == Holidays.LIKE_ANY_DAY) {
            return "毎日";
        }
        if (weekly.weekdays().isEmpty()) {
            return "すべての祝日"; // a bare 祝日 behind other days would be read as one of their list
        }
        String rhythm = interval == 1 ? "毎週" : interval == 2 ? "隔週" : interval + "週間に1回の";
        return rhythm + weekdays(weekly.weekdays()) + (weekly.holidays() == Holidays.ALSO ? "・祝日" : "");
    }

    private static String nth(Collection<NthWeekday> weekdays, int interval) {
        Map<DayOfWeek, String> ordinals = new TreeMap<>();
        for (NthWeekday each : new TreeSet<>(weekdays)) {
            ordinals.merge(each.weekday(), ordinal(each), (before, next) -> before + "・" + next.replace("第", ""));
        }
        if (interval > 1 && ordinals.size() > 1) { // one phrase, or the interval would cover its first part only
            String names = ordinals.keySet().stream().map(DaysInWords::name).collect(Collectors.joining("・"));
            return ordinals.values().iterator().next() + "（" + names + "）";
        }
        return ordinals.entrySet().stream()
                .map(entry -> entry.getValue() + name(entry.getKey()) + "曜日")
                .collect(Collectors.joining("、"));
    }

    private static String ordinal(NthWeekday each) {
        return each.nth() == NthWeekday.LAST ? "最終" : "第" + each.nth();
    }

    private static String monthDays(Collection<Integer> days) {
        List<String> named = new ArrayList<>(new TreeSet<>(days)
                .stream()
                        .filter(day -> day != MonthDays.LAST)
                        .map(day -> day + "日")
                        .toList());
        if (days.contains(MonthDays.LAST)) {
            named.add("末日");
        }
        return String.join("・", named);
    }

    private static String frequency(Frequency frequency) {
        String times = (frequency.most() > frequency.least()
                        ? frequency.least() + "～" + frequency.most()
                        : String.valueOf(frequency.least()))
                + "回"
                + (frequency.about() ? "程度" : "");
        int every = frequency.every();
        return switch (frequency.unit()) {
            case WEEK -> (every == 1 ? "週" : every + "週間に") + times;
            case MONTH -> (every == 1 ? "月" : every == 6 ? "半年に" : every + "か月に") + times;
            case YEAR -> (every == 1 ? "年" : every + "年に") + times;
        };
    }

    private static String name(DayOfWeek weekday) {
        return WEEKDAYS.substring(weekday.getValue() - 1, weekday.getValue());
    }
}
