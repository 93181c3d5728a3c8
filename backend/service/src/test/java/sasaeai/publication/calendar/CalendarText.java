package sasaeai.publication.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads iCalendar as RFC 5545 has it and fails on anything else. */
record CalendarText(Map<String, String> head, List<Map<String, String>> events) {
    private static final Pattern LINE =
            Pattern.compile("(?<name>[A-Z0-9-]+(?:;[A-Z0-9-]+=[^\"\\p{Cntrl};:,]+)*):(?<value>\\P{Cntrl}*)");
    private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,]|\\\\[\\\\;,nN])*");
    private static final Set<String> TEXTS = Set.of("SUMMARY", "LOCATION", "DESCRIPTION", "NAME", "X-WR-CALNAME");

    static CalendarText strict(byte[] file) {
        Map<String, String> head = new HashMap<>();
        List<Map<String, String>> events = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : unfolded(file)) {
            Matcher matcher = LINE.matcher(line);
            assertTrue(matcher.matches(), () -> "no content line: " + line);
            String name = matcher.group("name");
            String value = matcher.group("value");
            if (name.equals("BEGIN")) {
                open.add(value);
                if (value.equals("VEVENT")) {
                    events.add(new HashMap<>());
                }
            } else if (name.equals("END")) {
                assertEquals(open.removeLast(), value);
            } else if (open.getLast().equals("VEVENT")) {
                put(events.getLast(), name, value);
            } else if (open.getLast().equals("VCALENDAR")) {
                put(head, name, value);
            }
        }
        assertTrue(open.isEmpty(), () -> "left open: " + open);
        CalendarText calendar = new CalendarText(head, events);
        calendar.requireMandatory();
        return calendar;
    }

    private static void put(Map<String, String> component, String name, String value) {
        if (TEXTS.contains(name)) {
            assertTrue(TEXT.matcher(value).matches(), () -> "not escaped: " + value);
        }
        assertEquals(null, component.put(name, value), () -> "twice: " + name);
    }

    private static List<String> unfolded(byte[] file) {
        String all = decode(file);
        assertTrue(all.endsWith("END:VCALENDAR\r\n"));
        assertFalse(all.replace("\r\n", "").matches("(?s).*[\r\n].*"), "a bare line end");
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                byte[] octets = Arrays.copyOfRange(file, from, i - 1);
                assertTrue(octets.length <= 75, () -> octets.length + " octets: " + decode(octets));
                String line = decode(octets); // fails inside a character
                if (line.startsWith(" ")) {
                    lines.add(lines.removeLast() + line.substring(1));
                } else {
                    lines.add(line);
                }
                from = i + 1;
            }
        }
        return lines;
    }

    private static String decode(byte[] octets) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new AssertionError("a character is cut in two", broken);
        }
    }

    private void requireMandatory() {
        assertEquals("2.0", head.get("VERSION"));
        assertNotNull(head.get("PRODID"));
        Set<String> ids = new HashSet<>();
        for (Map<String, String> event : events) {
            assertTrue(ids.add(event.get("UID")), () -> "not unique: " + event.get("UID"));
            assertTrue(String.valueOf(event.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z"));
            assertTrue(event.keySet().stream().anyMatch(name -> name.startsWith("DTSTART")));
        }
    }

    /** The one event whose UID begins so. */
    Map<String, String> event(Object id) {
        return events.stream()
                .filter(event -> event.get("UID").startsWith(id.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + id + " in " + events));
    }

    boolean has(Object id) {
        return events.stream().anyMatch(event -> event.get("UID").startsWith(id.toString()));
    }
}
