package sasaeai.shared.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The lines of an iCalendar file (RFC 5545, 3.1): CRLF, folded at 75 octets and never inside a character. */
public final class ContentLines {
    public static final String ZONE = "Asia/Tokyo";

    /** Japan has had no summer time since 1951, so one rule is enough. */
    private static final String[][] TIME_ZONE = {
        {"BEGIN", "VTIMEZONE"},
        {"TZID", ZONE},
        {"BEGIN", "STANDARD"},
        {"DTSTART", "19700101T000000"},
        {"TZOFFSETFROM", "+0900"},
        {"TZOFFSETTO", "+0900"},
        {"TZNAME", "JST"},
        {"END", "STANDARD"},
        {"END", "VTIMEZONE"}
    };

    private static final int LONGEST = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    /** What {@link #ZONE} means. */
    public ContentLines timeZone() {
        for (String[] line : TIME_ZONE) {
            line(line[0], line[1]);
        }
        return this;
    }

    /** A line whose value needs no escaping. */
    public ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line of free text. */
    public ContentLines text(String name, String value) {
        return line(name, escape(value));
    }

    public ContentLines instant(String name, Instant at) {
        return line(name, INSTANT.format(at));
    }

    public ContentLines day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DAY.format(day));
    }

    public ContentLines time(String name, LocalDate day, LocalTime time) {
        return line(name + ";TZID=" + ZONE, DAY.format(day) + "T" + TIME.format(time));
    }

    /** Writes what stands here and forgets it, so that a long file is never held as a whole. */
    public void moveTo(OutputStream file) throws IOException {
        file.write(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
    }

    /** RFC 5545, 3.3.11; other control characters than the line end must not stand in a text. */
    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String text = Character.toString(character);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(text);
            octets += size;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
