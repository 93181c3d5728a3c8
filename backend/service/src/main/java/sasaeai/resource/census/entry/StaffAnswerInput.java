package sasaeai.resource.census.entry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.census.view.AnsweredHow;
import sasaeai.resource.census.view.CensusAnswer;

/** What staff heard; line breaks become spaces. */
public record StaffAnswerInput(
        @NotNull CensusAnswer answer,
        @Nullable @Size(max = 200) String note,
        @NotNull HeardHow how) {

    public StaffAnswerInput {
        note = Note.of(note);
    }

    /** By which way staff heard it. */
    public enum HeardHow {
        PHONE,
        VISIT;

        AnsweredHow answeredHow() {
            return switch (this) {
                case PHONE -> AnsweredHow.PHONE;
                case VISIT -> AnsweredHow.VISIT;
            };
        }
    }
}
