package sasaeai.council.schedule;

import java.util.List;
import sasaeai.shared.schedule.ScheduleDay;

/** The days that a council's rule comes to next, and the pieces of the rule that went into no day. */
public record NextDatesView(List<ScheduleDay> items, List<String> notUnderstood) {}
