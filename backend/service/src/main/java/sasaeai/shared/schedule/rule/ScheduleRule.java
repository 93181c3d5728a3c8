package sasaeai.shared.schedule.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a wording says, freed from how it says it; inPrinciple is 原則, start the day from which it holds. */
public record ScheduleRule(
        List<Slot> slots,
        Exceptions exceptions,
        boolean inPrinciple,
        @Nullable LocalDate start) {
    public static final ScheduleRule EMPTY = new ScheduleRule(List.of(), Exceptions.NONE, false, null);

    public ScheduleRule {
        slots = List.copyOf(slots);
    }
}
