package sasaeai.publication.map;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    public boolean paused() {
        return resource.status() == ResourceStatus.PAUSED;
    }
}
