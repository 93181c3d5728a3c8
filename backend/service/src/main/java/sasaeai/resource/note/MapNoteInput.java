package sasaeai.resource.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import sasaeai.resource.view.Position;

/** All that is written of a note; its kind is a code of MAP_NOTE_KIND, its area decides which center looks after it. */
public record MapNoteInput(
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 200) String text,
        @NotNull @Valid Position position,
        @NotNull UUID areaId,
        @NotNull MapNoteStatus status,
        @NotNull LocalDate seenOn) {}
