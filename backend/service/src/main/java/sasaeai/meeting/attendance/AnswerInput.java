package sasaeai.meeting.attendance;

import jakarta.validation.constraints.NotNull;
import sasaeai.meeting.view.Answer;

/** 出席 or 欠席. */
public record AnswerInput(@NotNull Answer answer) {}
