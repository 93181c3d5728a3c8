package sasaeai.meeting.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new decision; its owner is a member of the council, or anybody else named by capacity. */
public record DecisionInput(
        @Nullable UUID agendaItemId,
        @NotBlank @Size(max = 500) String text,
        @Nullable @Size(max = 100) String owner,
        @Nullable UUID ownerMemberId,
        @Nullable LocalDate dueOn) {}
