package sasaeai.resource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.JapaneseHolidays;

/** The conditions on {@code resource r} that ask its rows of {@code resource_time}; see docs/decisions/0007. */
public final class OpeningFilter {
    private static final String SOME_TIME = """
            EXISTS (SELECT 1 FROM resource_time t
                    WHERE t.municipality_code = :tenant AND t.resource_id = r.id %s)""";

    private static final String WEEKDAY = "AND t.weekday = :weekday";

    private static final String ON = """
             AND t.weekday IN (0, :onWeekday) AND t.nth IN (0, :onNth, :onLastNth)
             AND t.month_day IN (0, :onMonthDay, :onLastDay)
             AND t.months & :onMonths <> 0 AND t.except_weekdays & :onWeekdays = 0
             AND t.holidays IN ('LIKE_ANY_DAY', :onHolidays)
             AND (t.not_before IS NULL OR t.not_before <= :on)
             AND (t.step = 1 OR t.step_base
                  = mod(CASE WHEN t.nth = 0 AND t.month_day = 0 THEN :onWeek ELSE :onMonth END, t.step))""";

    private OpeningFilter() {}

    /** Hours count on the weekday, and on the day, that is asked for beside them. */
    public static Rows narrow(Rows rows, @Nullable DayOfWeek weekday, Hours hours, @Nullable LocalDate on) {
        String time = hours.condition(rows);
        if (weekday != null) {
            rows.and(SOME_TIME.formatted(WEEKDAY + time), "weekday", weekday.getValue());
        }
        if (on != null) {
            values(rows.and(SOME_TIME.formatted(ON + time)), on);
        }
        return weekday == null && on == null && !time.isEmpty() ? rows.and(SOME_TIME.formatted(time)) : rows;
    }

    private static void values(Rows rows, LocalDate on) {
        CalendarDay day = new CalendarDay(on);
        rows.with("on", on)
                .with("onWeekday", day.weekday())
                .with("onNth", day.nth())
                .with("onLastNth", day.lastOfItsWeekday() ? -1 : 0)
                .with("onMonthDay", on.getDayOfMonth())
                .with("onLastDay", day.lastOfMonth() ? -1 : 0)
                .with("onMonths", 1 << (on.getMonthValue() - 1))
                .with("onWeekdays", 1 << (day.weekday() - 1))
                .with("onHolidays", JapaneseHolidays.isHoliday(on) ? "ONLY" : "NEVER")
                .with("onWeek", day.week())
                .with("onMonth", day.month());
    }
}
