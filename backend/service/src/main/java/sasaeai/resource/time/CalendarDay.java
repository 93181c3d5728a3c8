package sasaeai.resource.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a day is in its month and year: the other side of {@link OpeningTime}. */
record CalendarDay(LocalDate day) {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

    int weekday() {
        return day.getDayOfWeek().getValue();
    }

    int nth() {
        return (day.getDayOfMonth() - 1) / 7 + 1;
    }

    boolean lastOfItsWeekday() {
        return day.getDayOfMonth() + 7 > day.lengthOfMonth();
    }

    boolean lastOfMonth() {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    int week() {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(FIRST_MONDAY, day), 7L);
    }

    int month() {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }
}
