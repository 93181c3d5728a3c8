package sasaeai.shared.schedule.rule;

import java.time.Month;
import java.util.EnumSet;
import java.util.Set;

/** The sets of months that have a name. */
public final class Months {
    public static final Set<Month> ALL = Set.copyOf(EnumSet.allOf(Month.class));
    public static final Set<Month> ODD =
            Set.of(Month.JANUARY, Month.MARCH, Month.MAY, Month.JULY, Month.SEPTEMBER, Month.NOVEMBER);
    public static final Set<Month> EVEN = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(ODD)));

    private Months() {}

    /** From the first to the last month, over the turn of the year where the last is earlier: 10月から3月. */
    public static Set<Month> between(Month first, Month last) {
        Set<Month> months = EnumSet.of(first);
        for (Month month = first; month != last; month = month.plus(1)) {
            months.add(month.plus(1));
        }
        return months;
    }
}
