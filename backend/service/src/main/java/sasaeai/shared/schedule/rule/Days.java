package sasaeai.shared.schedule.rule;

import java.time.DayOfWeek;
import java.util.Set;

/** On which days something takes place, as far as the wording says it. */
public sealed interface Days {

    /** How a weekly pattern treats national holidays: 毎週月曜, 平日, 日曜・祝日. */
    enum Holidays {
        LIKE_ANY_DAY,
        NEVER,
        ALSO
    }

    /** Weekdays; all seven of them are 毎日, none of them with {@link Holidays#ALSO} is 祝日. */
    record Weekly(Set<DayOfWeek> weekdays, Holidays holidays) implements Days {
        public Weekly {
            weekdays = Set.copyOf(weekdays);
        }

        public Weekly(Set<DayOfWeek> weekdays) {
            this(weekdays, Holidays.LIKE_ANY_DAY);
        }
    }

    /** Weekdays counted within the month: 第1・3木曜日, 最終金曜日. */
    record NthWeekdays(Set<NthWeekday> weekdays) implements Days {
        public NthWeekdays {
            weekdays = Set.copyOf(weekdays);
        }
    }

    /** Days of the month: 毎月10日; {@link #LAST} is 末日. A month without the day is passed over, as RFC 5545 does. */
    record MonthDays(Set<Integer> days) implements Days {
        public static final int LAST = -1;

        public MonthDays {
            days = Set.copyOf(days);
        }
    }

    /** One date of the year: 毎年10月25日. */
    record YearDay(int month, int day) implements Days {}

    /** Only how often, without saying when: 半年に1回程度. */
    record Sometimes(Frequency frequency) implements Days {}

    /** No rhythm at all: 随時 or 不定期. */
    record AnyTime(boolean whenNeeded) implements Days {}

    /** Whether dates can follow from it. */
    default boolean dated() {
        return !(this instanceof Sometimes || this instanceof AnyTime);
    }
}
