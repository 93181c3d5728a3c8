package sasaeai.publication.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.calendar.CalendarContent.Event;
import sasaeai.shared.calendar.ContentLines;

/** Writes a calendar as iCalendar (RFC 5545). The same meetings always give the same file: no clock stands in it. */
final class CalendarFile {
    private static final String REFRESH = "PT6H";

    private CalendarFile() {}

    static String write(CalendarContent calendar) {
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Sasaeai//Councils//JA")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", calendar.name())
                .text("X-WR-CALNAME", calendar.name())
                .line("X-WR-TIMEZONE", ContentLines.ZONE)
                .line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
                .line("X-PUBLISHED-TTL", REFRESH);
        lines.timeZone();
        for (Event event : calendar.events()) {
            write(lines, event, calendar.municipality());
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    private static void write(ContentLines lines, Event event, String municipality) {
        lines.line("BEGIN", "VEVENT")
                .line("UID", event.id() + "@" + municipality + ".sasaeai")
                .instant("DTSTAMP", event.changedAt()) // without METHOD it says when the event was last revised
                .instant("LAST-MODIFIED", event.changedAt())
                .line("SEQUENCE", String.valueOf(event.version()));
        times(lines, event.heldOn(), event.startsAt(), event.endsAt());
        lines.line("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED").text("SUMMARY", summary(event));
        if (event.place() != null) {
            lines.text("LOCATION", event.place());
        }
        String description = description(event);
        if (!description.isEmpty()) {
            lines.text("DESCRIPTION", description);
        }
        if (event.onlineUrl() != null) {
            lines.line("URL", event.onlineUrl());
        }
        lines.line("END", "VEVENT");
    }

    /** A meeting without an hour fills its day, one without an end has none: nothing is guessed. */
    private static void times(ContentLines lines, LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            lines.day("DTSTART", day).day("DTEND", day.plusDays(1));
            return;
        }
        lines.time("DTSTART", day, from);
        if (to != null) {
            lines.time("DTEND", day, to);
        }
    }

    private static String summary(Event event) {
        String first =
                event.councils().isEmpty() ? event.kind() : event.councils().getFirst();
        String who = event.councils().size() > 1
                ? event.kind() + "（" + first + "ほか" + (event.councils().size() - 1) + "の協議体）"
                : first + (event.number() == null ? "" : " 第" + event.number() + "回");
        return (event.cancelled() ? "【中止】" : "") + who;
    }

    private static String description(Event event) {
        List<String> lines = new ArrayList<>();
        if (event.councils().size() > 1) {
            lines.add("参加：" + String.join("、", event.councils()));
        }
        if (!event.agenda().isEmpty()) {
            lines.add("議題");
            event.agenda().forEach(title -> lines.add("・" + title));
        }
        return String.join("\n", lines);
    }
}
