package sasaeai.publication.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.publication.calendar.CalendarContent.Event;

class CalendarFileTest {
    private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 17);

    @Test
    void aMeetingWithItsHours() {
        Map<String, String> event = written(event(LocalTime.of(14, 0), LocalTime.of(15, 30), "八幡公民館", List.of()));

        assertEquals(ID + "@102024.sasaeai", event.get("UID"));
        assertEquals("20260917T140000", event.get("DTSTART;TZID=Asia/Tokyo"));
        assertEquals("20260917T153000", event.get("DTEND;TZID=Asia/Tokyo"));
        assertEquals("20260901T003000Z", event.get("DTSTAMP"));
        assertEquals("20260901T003000Z", event.get("LAST-MODIFIED"));
        assertEquals("7", event.get("SEQUENCE"));
        assertEquals("CONFIRMED", event.get("STATUS"));
        assertEquals("八幡協議体 第93回", event.get("SUMMARY"));
        assertEquals("八幡公民館", event.get("LOCATION"));
        assertFalse(event.containsKey("DESCRIPTION"));
        assertFalse(event.containsKey("URL"));
    }

    @Test
    void aMeetingWithoutAnHourFillsItsDayAndOneWithoutAnEndHasNone() {
        Map<String, String> day = written(event(null, null, null, List.of()));
        Map<String, String> open = written(event(LocalTime.of(9, 0), null, null, List.of()));

        assertEquals("20260917", day.get("DTSTART;VALUE=DATE"));
        assertEquals("20260918", day.get("DTEND;VALUE=DATE"));
        assertEquals("20260917T090000", open.get("DTSTART;TZID=Asia/Tokyo"));
        assertFalse(open.keySet().stream().anyMatch(name -> name.startsWith("DTEND")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "コンマ,セミコロン;バックスラッシュ\\改行\nつぎ",
                "DESCRIPTION:\r\nEND:VEVENT\r\nBEGIN:VALARM",
                "𠮷野家の前の長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い場所",
                "a長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い",
                "ab長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い",
                "\u0007鐘\u000b\u001b\u0085",
                "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦"
            })
    void whatPeopleWriteIsTextAndNeverALine(String words) {
        CalendarText calendar = read(event(null, null, words, List.of(words, words)));

        assertEquals(1, calendar.events().size());
        String expected = words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
        assertEquals(expected, calendar.event(ID).get("LOCATION"));
        assertEquals("議題\\n・" + expected + "\\n・" + expected, calendar.event(ID).get("DESCRIPTION"));
    }

    @Test
    void linesAreFullBeforeTheyFold() {
        String file = CalendarFile.write(calendar(event(null, null, "x".repeat(200), List.of())));

        assertTrue(file.contains("LOCATION:" + "x".repeat(66) + "\r\n " + "x".repeat(74) + "\r\n "));
    }

    @Test
    void theCalendarNamesItselfAndItsTimeZone() {
        String file = CalendarFile.write(calendar(event(null, null, null, List.of())));
        CalendarText calendar = CalendarText.strict(file.getBytes(StandardCharsets.UTF_8));

        assertEquals("八幡協議体の予定", calendar.head().get("X-WR-CALNAME"));
        assertEquals("PT6H", calendar.head().get("REFRESH-INTERVAL;VALUE=DURATION"));
        assertTrue(file.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\nBEGIN:STANDARD\r\n"));
    }

    @Test
    void aCancelledMeetingOfSeveralSaysBoth() {
        Event event = new Event(
                ID,
                7,
                Instant.EPOCH,
                true,
                DAY,
                null,
                null,
                null,
                "情報交換会",
                List.of("八幡協議体", "豊岡協議体"),
                null,
                List.of(),
                null);

        Map<String, String> written = written(event);

        assertEquals("CANCELLED", written.get("STATUS"));
        assertEquals("【中止】情報交換会（八幡協議体ほか1の協議体）", written.get("SUMMARY"));
        assertEquals("参加：八幡協議体、豊岡協議体", written.get("DESCRIPTION"));
    }

    private static Event event(
            @Nullable LocalTime from, @Nullable LocalTime to, @Nullable String place, List<String> agenda) {
        return new Event(
                ID,
                7,
                Instant.parse("2026-09-01T00:30:00Z"),
                false,
                DAY,
                from,
                to,
                place,
                "定例の協議体",
                List.of("八幡協議体"),
                93,
                agenda,
                null);
    }

    private static CalendarContent calendar(Event event) {
        return new CalendarContent("102024", "八幡協議体の予定", List.of(event));
    }

    private static CalendarText read(Event event) {
        return CalendarText.strict(CalendarFile.write(calendar(event)).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> written(Event event) {
        return read(event).event(ID);
    }
}
