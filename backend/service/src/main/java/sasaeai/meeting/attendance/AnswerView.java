package sasaeai.meeting.attendance;

import java.time.Instant;
import sasaeai.meeting.view.Answer;

/** A member's answer, and when it was given. */
public record AnswerView(Answer answer, Instant answeredAt) {}
