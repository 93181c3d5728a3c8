package sasaeai.meeting.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.DecisionState;

/** What a decision says now, and what became of it. */
public record DecisionChangeInput(
        @NotBlank @Size(max = 500) String text,
        @Nullable @Size(max = 100) String owner,
        @Nullable UUID ownerMemberId,
        @Nullable LocalDate dueOn,
        @NotNull DecisionState state,
        @Nullable @Size(max = 1000) String outcome) {}
