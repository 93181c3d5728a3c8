package sasaeai.shared.schedule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sasaeai.shared.schedule.rule.Days.Sometimes;
import sasaeai.shared.schedule.rule.Exceptions;
import sasaeai.shared.schedule.rule.ScheduleRule;
import sasaeai.shared.schedule.rule.Slot;
import sasaeai.shared.schedule.rule.Times;
import sasaeai.shared.time.Wareki;

/** Says a rule in plain Japanese, in a form that reads back as the same rule. */
final class InWords {
    private InWords() {}

    static String of(ScheduleRule rule) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < rule.slots().size(); i++) {
            Slot slot = rule.slots().get(i);
            Slot next = i + 1 < rule.slots().size() ? rule.slots().get(i + 1) : null;
            boolean timeFollows = next != null && next.times().equals(slot.times()) && sharesTime(slot, next);
            words.append(DaysInWords.of(slot));
            if (!timeFollows && !slot.times().equals(Times.UNSAID)) {
                words.append(' ').append(TimesInWords.of(slot.times()));
            }
            if (next != null) {
                words.append(sharesTime(slot, next) ? "、" : "。");
            }
        }
        exceptions(rule.exceptions())
                .forEach(exception -> words.append("（").append(exception).append("）"));
        if (rule.start() != null) {
            String day = Wareki.format(rule.start());
            words.append("（").append(day, 0, day.indexOf('（')).append("から）");
        }
        String all = words.toString();
        return rule.inPrinciple() ? all.isEmpty() ? "原則" : "原則、" + all : all;
    }

    /** A frequency in one sentence with days would be read as being about them. */
    private static boolean sharesTime(Slot one, Slot other) {
        return !(one.days() instanceof Sometimes) && !(other.days() instanceof Sometimes);
    }

    static List<String> exceptions(Exceptions exceptions) {
        List<String> all = new ArrayList<>();
        if (!exceptions.months().isEmpty()) {
            all.add(DaysInWords.months(exceptions.months()) + "は休み");
        }
        Set<DayOfWeek> weekdays = exceptions.weekdays();
        String days = weekdays.isEmpty() ? "" : DaysInWords.weekdays(weekdays);
        if (exceptions.holidays()) {
            days += days.isEmpty() ? "祝日" : "・祝日";
        }
        if (!days.isEmpty()) {
            all.add(days + "を除く");
        }
        return all;
    }
}
