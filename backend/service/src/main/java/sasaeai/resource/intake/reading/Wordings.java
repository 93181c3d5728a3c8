package sasaeai.resource.intake.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import sasaeai.resource.time.OpeningTime;
import sasaeai.resource.time.OpeningTimes;
import sasaeai.resource.view.ResourceSchedule;
import sasaeai.shared.schedule.Schedule;

/** Reads each distinct wording of a list once, however many rows use it. */
public final class Wordings {
    private final Map<String, Boolean> understood = new HashMap<>();
    private final BiConsumer<ResourceSchedule, List<OpeningTime>> read;

    /** @param read is handed each wording once */
    public Wordings(BiConsumer<ResourceSchedule, List<OpeningTime>> read) {
        this.read = read;
    }

    boolean understood(String wording) {
        return understood.computeIfAbsent(wording, this::read);
    }

    private boolean read(String wording) {
        Schedule schedule = Schedule.parse(wording);
        ResourceSchedule words = ResourceSchedule.of(schedule);
        read.accept(words, OpeningTimes.of(schedule));
        return words.notUnderstood().isEmpty();
    }
}
