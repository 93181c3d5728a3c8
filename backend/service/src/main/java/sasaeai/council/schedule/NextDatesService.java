package sasaeai.council.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.council.Councils;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.schedule.NextDays;
import sasaeai.shared.schedule.Schedule;
import sasaeai.shared.time.Today;

/** Reads a council's rule and says when it meets next. */
@ApplicationScoped
@Transactional
class NextDatesService {
    private final Councils councils;
    private final CurrentActor currentActor;
    private final JsonReads reads;
    private final Today today;

    NextDatesService(Councils councils, CurrentActor currentActor, JsonReads reads, Today today) {
        this.councils = councils;
        this.currentActor = currentActor;
        this.reads = reads;
        this.today = today;
    }

    Json get(UUID councilId, @Nullable LocalDate after, int count) {
        Actor actor = currentActor.get();
        councils.requireVisible(actor, councilId);
        String rule = councils.meetingRule(councilId);
        Schedule schedule = Schedule.parse(rule == null ? "" : rule);
        List<String> notUnderstood = new ArrayList<>(schedule.notUnderstood());
        if (schedule.needsAnchor()) {
            notUnderstood.add(schedule.wording()); // every second week, but which
        }
        return reads.of(new NextDatesView(
                NextDays.of(schedule, after == null ? today.get() : after, count),
                notUnderstood.stream().distinct().toList()));
    }
}
