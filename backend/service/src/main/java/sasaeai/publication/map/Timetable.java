package sasaeai.publication.map;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.map.PrintedResource.WeekdayTime;

/**
 * The week at a glance: the numbers of what takes place, by weekday and part of the day. What rests for now is left out.
 *
 * @param rows those parts of the day of which something is said
 * @param others the numbers of what has no weekday
 */
public record Timetable(List<Row> rows, String others) {
    private static final String BETWEEN = "・";
    private static final int DAYS = 7;

    /** @param days Monday to Sunday */
    public record Row(String part, List<String> days) {}

    private enum Part {
        MORNING("午前", LocalTime.MIDNIGHT),
        AFTERNOON("午後", LocalTime.NOON),
        EVENING("夜（5時から）", LocalTime.of(17, 0)),
        UNSAID("時間の記載なし", null);

        private final String words;
        private final @Nullable LocalTime from;

        Part(String words, @Nullable LocalTime from) {
            this.words = words;
            this.from = from;
        }

        /** Where no end is known, only the part in which it begins is certain. */
        boolean holds(WeekdayTime time) {
            LocalTime start = time.startsAt();
            if (start == null || from == null) {
                return start == null && from == null;
            }
            LocalTime end = time.endsAt() == null || !time.endsAt().isAfter(start)
                    ? start
                    : time.endsAt().minusNanos(1);
            return !end.isBefore(from) && (this == EVENING || start.isBefore(next()));
        }

        private LocalTime next() {
            return this == MORNING ? LocalTime.NOON : LocalTime.of(17, 0);
        }
    }

    static Timetable of(List<PrintedResource> resources) {
        List<PrintedResource> running =
                resources.stream().filter(resource -> !resource.paused()).toList();
        List<Row> rows = Arrays.stream(Part.values())
                .map(part -> new Row(
                        part.words,
                        IntStream.rangeClosed(1, DAYS)
                                .mapToObj(weekday -> cell(running, part, weekday))
                                .toList()))
                .filter(row -> row.days().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        String others = running.stream()
                .filter(resource -> resource.weekdays().isEmpty())
                .map(resource -> String.valueOf(resource.number()))
                .collect(Collectors.joining(BETWEEN));
        return new Timetable(rows, others);
    }

    /** 3・（5）: the fifth is not there every week. */
    private static String cell(List<PrintedResource> running, Part part, int weekday) {
        TreeMap<Integer, Boolean> everyWeek = new TreeMap<>();
        for (PrintedResource resource : running) {
            resource.weekdays().stream()
                    .filter(time -> time.weekday() == weekday && part.holds(time))
                    .forEach(time -> everyWeek.merge(resource.number(), time.everyWeek(), Boolean::logicalOr));
        }
        return everyWeek.entrySet().stream()
                .map(number -> number.getValue() ? String.valueOf(number.getKey()) : "（" + number.getKey() + "）")
                .collect(Collectors.joining(BETWEEN));
    }
}
