package sasaeai.resource.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.view.ResourceStatus;
import sasaeai.shared.calendar.ContentLines;
import sasaeai.shared.schedule.Occurrence;
import sasaeai.shared.schedule.Schedule;
import sasaeai.shared.schedule.rule.Days.Holidays;
import sasaeai.shared.schedule.rule.Days.Weekly;
import sasaeai.shared.schedule.rule.ScheduleRule;
import sasaeai.shared.schedule.rule.Slot;
import sasaeai.shared.schedule.rule.TimeRange;
import sasaeai.shared.time.JapaneseHolidays;

/**
 * When things take place, as events that repeat (RFC 5545). What takes place on no days of a calendar, or every second week
 * without saying which, stands in no calendar; neither does what rests or is over.
 */
final class ExportCalendar implements ExportOut {
    private final ContentLines lines = new ContentLines();
    private final OutputStream out;
    private final String municipality;
    private final LocalDate from;

    /** Shown from the first day of the month on, so that the file changes seldom. */
    ExportCalendar(OutputStream out, String municipality, LocalDate today) {
        this.out = out;
        this.municipality = municipality;
        from = today.withDayOfMonth(1);
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Sasaeai//Resources//JA")
                .line("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", "地域の居場所と支え合い")
                .line("X-WR-TIMEZONE", ContentLines.ZONE)
                .timeZone();
    }

    @Override
    public void write(ExportedRow row) throws IOException {
        if (row.status() == ResourceStatus.PUBLISHED) {
            events(row);
            lines.moveTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        lines.line("END", "VCALENDAR").moveTo(out);
        out.close();
    }

    private void events(ExportedRow row) {
        int number = 0;
        for (String wording : row.schedules()) {
            ScheduleRule rule = Schedule.parse(wording).rule();
            for (Slot slot : rule.slots()) {
                List<TimeRange> ranges = slot.times().ranges();
                ScheduleRule alone = new ScheduleRule(List.of(slot), rule.exceptions(), false, rule.start());
                Optional<LocalDate> first = first(alone);
                for (int n = 0; first.isPresent() && n < Math.max(1, ranges.size()); n++) {
                    event(row, wording, alone, first.get(), ranges.isEmpty() ? null : ranges.get(n), number++);
                }
            }
        }
    }

    /** An event that repeats begins on a day of its rule, which knows no holidays. */
    private Optional<LocalDate> first(ScheduleRule rule) {
        Slot slot = rule.slots().getFirst();
        Slot ruled = slot.days() instanceof Weekly weekly && !weekly.weekdays().isEmpty()
                ? slot.on(new Weekly(weekly.weekdays(), sameButNotAlso(weekly.holidays())))
                : slot;
        ScheduleRule without = new ScheduleRule(List.of(ruled), rule.exceptions(), false, rule.start());
        try {
            return new Schedule("", without, List.of()).next(from.minusDays(1)).map(Occurrence::day);
        } catch (DateTimeException holidaysUnknown) {
            return Optional.empty();
        }
    }

    private void event(
            ExportedRow row,
            String wording,
            ScheduleRule rule,
            LocalDate first,
            @Nullable TimeRange range,
            int number) {
        List<String> rules = new Schedule("", rule, List.of()).toRRules();
        lines.line("BEGIN", "VEVENT")
                .line("UID", row.id() + "-" + number + "@" + municipality + ".sasaeai")
                .instant("DTSTAMP", row.createdAt());
        if (range == null) {
            lines.day("DTSTART", first).day("DTEND", first.plusDays(1));
        } else {
            lines.time("DTSTART", first, range.start());
            if (range.end() != null) {
                lines.time("DTEND", first, range.end());
            }
        }
        if (!rules.isEmpty()) {
            lines.line("RRULE", rules.getFirst());
            except(rule, first, range == null ? null : range.start());
        }
        add(rule, first, range == null ? null : range.start());
        lines.text("SUMMARY", row.name());
        String place = row.venue() == null ? row.address() : row.venue();
        if (place != null) {
            lines.text("LOCATION", place);
        }
        lines.text("DESCRIPTION", wording).line("END", "VEVENT");
    }

    private static Holidays sameButNotAlso(Holidays holidays) {
        return holidays == Holidays.ALSO ? Holidays.LIKE_ANY_DAY : holidays;
    }

    /** 日曜・祝日 and 祝日: the holidays of the first year that are no day of the rule. */
    private void add(ScheduleRule rule, LocalDate first, @Nullable LocalTime start) {
        if (!(rule.slots().getFirst().days() instanceof Weekly weekly) || weekly.holidays() != Holidays.ALSO) {
            return;
        }
        LocalDate last = first.plusYears(1);
        if (!JapaneseHolidays.covers(last)) {
            return;
        }
        Schedule all = new Schedule("", rule, List.of());
        Optional<LocalDate> next = all.next(from.minusDays(1)).map(Occurrence::day);
        while (next.isPresent() && !next.get().isAfter(last)) {
            LocalDate day = next.get();
            if (!day.equals(first) && !weekly.weekdays().contains(day.getDayOfWeek())) {
                dated("RDATE", day, start);
            }
            next = all.next(day).map(Occurrence::day);
        }
    }

    private void dated(String name, LocalDate day, @Nullable LocalTime start) {
        if (start == null) {
            lines.day(name, day);
        } else {
            lines.time(name, day, start);
        }
    }

    /** No rule knows national holidays; of the first year each is named. */
    private void except(ScheduleRule rule, LocalDate first, @Nullable LocalTime start) {
        boolean closed = rule.exceptions().holidays()
                || rule.slots().getFirst().days() instanceof Weekly weekly && weekly.holidays() == Holidays.NEVER;
        LocalDate last = first.plusYears(1);
        if (closed && JapaneseHolidays.covers(last)) {
            for (LocalDate holiday : JapaneseHolidays.between(first, last).keySet()) {
                dated("EXDATE", holiday, start);
            }
        }
    }
}
