package sasaeai.resource.view;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import sasaeai.shared.schedule.Schedule;

/** When it takes place: as it was written, as it was understood (empty when it was not), and what was not. */
@Embeddable
public record ResourceSchedule(String wording, String inWords, List<String> notUnderstood) {

    public static ResourceSchedule of(Schedule schedule) {
        List<String> notUnderstood = new ArrayList<>(schedule.notUnderstood());
        if (schedule.needsAnchor()) {
            notUnderstood.add(schedule.wording()); // every second week, but which
        }
        return new ResourceSchedule(
                schedule.wording(),
                schedule.inWords(),
                notUnderstood.stream().distinct().toList());
    }
}
