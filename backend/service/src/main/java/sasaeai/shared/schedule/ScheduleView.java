package sasaeai.shared.schedule;

import java.util.ArrayList;
import java.util.List;
import sasaeai.shared.schedule.rule.Days.AnyTime;
import sasaeai.shared.schedule.rule.Days.Sometimes;
import sasaeai.shared.schedule.rule.ScheduleRule;
import sasaeai.shared.schedule.rule.Slot;
import sasaeai.shared.schedule.rule.TimeRange;
import sasaeai.shared.schedule.rule.Unclear;

/** A schedule on the wire: the wording, what was made of it, and, for each piece that was not used, why. */
public record ScheduleView(
        String wording,
        String inWords,
        List<String> rrules,
        List<TimeRange> times,
        List<String> qualifiers,
        List<String> notUnderstood,
        boolean regular,
        boolean needsAnchor,
        List<Unclear> unclear) {

    static ScheduleView of(Schedule schedule) {
        List<TimeRange> times = schedule.rule().slots().stream()
                .flatMap(slot -> slot.times().ranges().stream())
                .distinct()
                .toList();
        return new ScheduleView(
                schedule.wording(),
                schedule.inWords(),
                schedule.toRRules(),
                times,
                qualifiers(schedule.rule()),
                schedule.notUnderstood(),
                schedule.regular(),
                schedule.needsAnchor(),
                schedule.unclear());
    }

    /** What narrows or loosens the rule, in words: 原則, 随時, 半年に1回程度, 祝日を除く, 8月は休み. */
    private static List<String> qualifiers(ScheduleRule rule) {
        List<String> qualifiers = new ArrayList<>();
        if (rule.inPrinciple()) {
            qualifiers.add("原則");
        }
        for (Slot slot : rule.slots()) {
            if (slot.days() instanceof Sometimes || slot.days() instanceof AnyTime) {
                qualifiers.add(DaysInWords.of(slot));
            }
        }
        qualifiers.addAll(InWords.exceptions(rule.exceptions()));
        return qualifiers;
    }
}
