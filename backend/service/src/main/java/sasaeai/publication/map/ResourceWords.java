package sasaeai.publication.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.view.AccessFact;
import sasaeai.resource.view.ResourceSchedule;
import sasaeai.resource.view.ResourceView;

/** A resource in the words of paper. Empty means that nothing is known. */
public final class ResourceWords {
    private static final String BETWEEN = "・";

    private ResourceWords() {}

    public static String kinds(ResourceView resource) {
        return String.join(BETWEEN, resource.kindLabels());
    }

    /** As it was understood; as it was written, where a part of that was not. */
    public static List<String> when(ResourceView resource) {
        return resource.schedules().stream().map(ResourceWords::when).toList();
    }

    /** 10:00　八幡公民館. */
    public static List<String> stops(ResourceView resource) {
        return resource.stops().stream()
                .map(stop -> (stop.time() == null ? "" : stop.time() + "　") + stop.place())
                .toList();
    }

    private static String when(ResourceSchedule schedule) {
        return schedule.inWords().isEmpty() || !schedule.notUnderstood().isEmpty()
                ? schedule.wording()
                : schedule.inWords();
    }

    public static String where(ResourceView resource) {
        return Stream.of(resource.venue(), resource.address())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("　"));
    }

    public static String access(ResourceView resource) {
        return resource.access().stream().map(ResourceWords::access).collect(Collectors.joining(BETWEEN));
    }

    private static String access(AccessFact fact) {
        return switch (fact) {
            case STEP_FREE -> "段差なし";
            case TOILET -> "トイレ";
            case PARKING -> "駐車場";
            case TRANSPORT -> "送り迎え";
        };
    }

    /** With consent the contact itself, otherwise the center's name. */
    public static String contact(ResourceView resource) {
        if (resource.contact() != null) {
            return resource.contact().text();
        }
        return resource.contactCenter() == null
                ? ""
                : Objects.requireNonNullElse(
                        resource.contactCenter().name(),
                        resource.contactCenter().label());
    }

    /** 10月に確認, as seen from the day of printing. */
    public static String confirmed(ResourceView resource, LocalDate today) {
        return confirmed(resource.confirmedOn(), resource.stale(), today);
    }

    static String confirmed(@Nullable LocalDate day, boolean stale, LocalDate today) {
        if (day == null) {
            return "確認した日は分かりません";
        }
        if (stale) {
            return "1年以上確認していません";
        }
        return (day.getYear() == today.getYear() ? "" : "昨年") + day.getMonthValue() + "月に確認";
    }
}
