package sasaeai.publication.map;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.map.drawing.MapDrawing.Numbered;
import sasaeai.resource.view.ResourceStatus;
import sasaeai.resource.view.ResourceView;

/** A resource as everybody may know it, with the weekdays on which it takes place. */
public record PrintedResource(ResourceView resource, List<WeekdayTime> weekdays) {

    /**
     * @param weekday 1 is Monday
     * @param everyWeek and not on some of these weekdays only
     */
    public record WeekdayTime(
            int weekday,
            boolean everyWeek,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt) {}

    /** In the order of their numbers, which are those of the web: short lists, in which a number of the map is found. */
    public static List<PrintedResource> inOrder(List<PrintedResource> resources) {
        return resources.stream()
                .sorted(Comparator.comparingInt(PrintedResource::number))
                .toList();
    }

    public int number() {
        return resource.number();
    }

    /** Its own place and where it stops; without any of them one that says so. */
    public List<Numbered> places() {
        List<Numbered> known = Stream.concat(
                        Stream.of(new Numbered(number(), resource.position(), paused(), false)),
                        resource.stops().stream()
                                .map(stop -> new Numbered(number(), stop.position(), paused(), true))
                                .filter(stop -> !Objects.equals(stop.place(), resource.position())))
                .filter(place -> place.place() != null)
                .distinct()
                .toList();
        return known.isEmpty() ? List.of(new Numbered(number(), null, paused(), false)) : known;
    }

    public boolean paused() {
        return resource.status() == ResourceStatus.PAUSED;
    }
}
