package sasaeai.publication.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.PaperDay;
import sasaeai.publication.minutes.MinutesContent.MinutesDecision;
import sasaeai.publication.minutes.MinutesContent.MinutesGuests;
import sasaeai.publication.minutes.MinutesContent.MinutesItem;
import sasaeai.shared.time.Wareki;

/** Minutes in the words of their sheet. Unlike a pack they are a record: nothing is shortened. */
record MinutesPage(
        String title,
        String draft,
        String day,
        String hours,
        String place,
        String theme,
        String councils,
        String attended,
        String members,
        List<Guests> guests,
        List<String> purpose,
        List<String> goals,
        List<Item> items,
        List<Promise> decisions,
        List<String> outcome,
        List<String> coordinatorNote,
        String next,
        String printed) {

    record Guests(String group, String invited, String attended) {}

    record Item(int number, String title, List<String> said, List<String> decided) {}

    record Promise(int number, String what, String who, String until) {}

    static MinutesPage of(MinutesContent minutes) {
        return new MinutesPage(
                title(minutes),
                minutes.confirmed() ? "" : "案",
                Wareki.format(minutes.heldOn()),
                PaperDay.hours(minutes.startsAt(), minutes.endsAt()),
                text(minutes.place()),
                text(minutes.theme()),
                minutes.councils().size() > 1 ? String.join("、", minutes.councils()) : "",
                minutes.attended() == null ? "" : minutes.attended() + "人",
                minutes.members().stream()
                        .map(member -> member.capacity() + " " + member.count() + "人")
                        .collect(Collectors.joining("、")),
                minutes.guests().stream().map(MinutesPage::guests).toList(),
                paragraphs(minutes.purpose()),
                minutes.goals(),
                minutes.items().stream().map(MinutesPage::item).toList(),
                promises(minutes),
                paragraphs(minutes.outcome()),
                paragraphs(minutes.coordinatorNote()),
                next(minutes),
                Wareki.format(minutes.printedOn()));
    }

    static String title(MinutesContent minutes) {
        String number = minutes.meetingNumber() == null ? "" : "　第" + minutes.meetingNumber() + "回";
        return minutes.councils().stream().findFirst().orElse("協議体") + number;
    }

    private static Guests guests(MinutesGuests guests) {
        return new Guests(guests.group(), people(guests.invited()), people(guests.attended()));
    }

    private static String people(@Nullable Integer count) {
        return count == null ? "—" : count + "人";
    }

    private static Item item(MinutesItem item) {
        return new Item(item.position(), item.title(), paragraphs(item.said()), item.decided());
    }

    private static List<Promise> promises(MinutesContent minutes) {
        List<MinutesDecision> decisions = minutes.decisions();
        return IntStream.range(0, decisions.size())
                .mapToObj(i -> promise(i + 1, decisions.get(i), minutes.heldOn()))
                .toList();
    }

    private static Promise promise(int number, MinutesDecision decision, LocalDate head) {
        return new Promise(
                number,
                decision.text(),
                decision.owner() == null ? "まだ決まっていません" : decision.owner(),
                decision.dueOn() == null ? "決めていません" : PaperDay.brief(decision.dueOn(), head));
    }

    private static String next(MinutesContent minutes) {
        if (minutes.nextOn() == null) {
            return "";
        }
        return Wareki.format(minutes.nextOn()) + (minutes.nextPlace() == null ? "" : "　" + minutes.nextPlace());
    }

    /** The writer's own line ends stay; a paragraph may break over a page where one long block could not. */
    private static List<String> paragraphs(@Nullable String text) {
        return text(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
