package sasaeai.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sasaeai.local.demo.Rows.Council;
import sasaeai.local.demo.Rows.Meeting;

/** A meeting row whose day, councils, times and step are worked out. */
record MeetingPlan(
        Meeting row,
        List<Council> councils,
        LocalDate day,
        @Nullable Rhythm rhythm,
        LocalDate today) {

    static MeetingPlan of(Meeting row, DemoFile file, LocalDate today) {
        List<Council> councils = row.councils().stream()
                .flatMap(name -> some(name, file).stream())
                .toList();
        Rhythm rhythm = councils.size() == 1 ? councils.getFirst().rhythm() : null;
        return new MeetingPlan(row, councils, DemoDay.of(row.day(), rhythm, today), rhythm, today);
    }

    /** “first 14” are the first fourteen councils of the second layer: the file lists them as they were founded. */
    private static List<Council> some(String name, DemoFile file) {
        return name.startsWith("first ")
                ? file.councils().stream()
                        .filter(council -> council.layerCode().equals("2"))
                        .limit(Integer.parseInt(name.substring(6)))
                        .toList()
                : List.of(file.council(name));
    }

    @Nullable
    String startsAt() {
        return row.at() != null ? row.at().substring(0, 5) : rhythm == null ? null : rhythm.from();
    }

    @Nullable
    String endsAt() {
        return row.at() != null ? row.at().substring(6) : rhythm == null ? null : rhythm.to();
    }

    @Nullable
    String place() {
        return row.place() != null
                ? row.place()
                : councils.size() == 1 ? councils.getFirst().place() : null;
    }

    @Nullable
    String nextOn() {
        return row.next() == null ? null : DemoDay.of(row.next(), rhythm, today).toString();
    }

    /** What has been is told, what comes is announced, unless the row says otherwise. */
    String status() {
        return Objects.requireNonNullElseGet(row.status(), () -> {
            if (!day.isBefore(today)) {
                return "CONFIRMED";
            }
            return row.digest() == null ? "SHARED" : "PUBLISHED";
        });
    }
}
