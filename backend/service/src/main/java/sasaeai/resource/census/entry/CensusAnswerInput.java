package sasaeai.resource.census.entry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.census.view.CensusAnswer;

/** One tap, and if something has changed, a line about it; line breaks become spaces. */
public record CensusAnswerInput(
        @NotNull CensusAnswer answer,
        @Nullable @Size(max = 200) String note) {

    public CensusAnswerInput {
        note = Note.of(note);
    }
}
