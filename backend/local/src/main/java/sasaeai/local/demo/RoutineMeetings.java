package sasaeai.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sasaeai.local.demo.Rows.Agenda;
import sasaeai.local.demo.Rows.Council;
import sasaeai.local.demo.Rows.Decision;
import sasaeai.local.demo.Rows.Meeting;
import sasaeai.local.demo.Rows.Topic;

/** The last and the present month of a council that has only a topic: sample talk, so that the city's list is alive. */
final class RoutineMeetings {
    /** Each fourth council is late with last month's decision, each third one publishes its record. */
    private static final int LATE = 4;

    private static final int PUBLISHING = 3;

    private final DemoFile file;
    private final LocalDate today;

    RoutineMeetings(DemoFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    List<Meeting> of(Council council) {
        List<Topic> talk = Objects.requireNonNull(file.topics().get(council.topic()));
        int place = file.councils().indexOf(council);
        Meeting before = meeting(council, "month-1", talk.getFirst(), place, null);
        if (Boolean.TRUE.equals(council.unplanned())) {
            return List.of(before);
        }
        return List.of(before, meeting(council, "month", talk.getLast(), place, key(council, "month-1")));
    }

    private Meeting meeting(Council council, String day, Topic topic, int place, @Nullable String follows) {
        boolean told = Objects.requireNonNull(council.rhythm()).in(month(day)).isBefore(today);
        Agenda main = told
                ? new Agenda(
                        topic.title(), topic.said(), null, List.of(), List.of(decision(council, day, topic, place)))
                : new Agenda(topic.title(), null, null, List.of(), List.of());
        Stream<Agenda> earlier = follows == null
                ? Stream.of()
                : Stream.of(new Agenda("前の月に決めたことの確認", null, follows, List.of(), List.of()));
        boolean published = told && place % PUBLISHING == 0;
        return new Meeting(
                "routine " + council.key() + " " + day,
                List.of(council.key()),
                null,
                day,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                published ? topic.digest() : null,
                null,
                null,
                told ? file.seats(council).size() - place % 2 : null,
                Stream.concat(earlier, Stream.of(main)).toList(),
                List.of());
    }

    private Decision decision(Council council, String day, Topic topic, int place) {
        boolean done = !day.equals("month") && place % LATE != 0;
        return new Decision(
                key(council, day), topic.decision(), topic.owner(), null, 21, done ? topic.outcome() : null, null);
    }

    private YearMonth month(String day) {
        return YearMonth.from(today).minusMonths(day.equals("month") ? 0 : 1);
    }

    private static String key(Council council, String day) {
        return "routine " + council.key() + " " + day;
    }
}
