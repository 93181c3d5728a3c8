package sasaeai.resource.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.intake.reading.IntakeColumn;
import sasaeai.resource.view.Formality;
import sasaeai.resource.view.ResourceStatus;

/**
 * What the columns of a list mean, in their order, and what holds for new entries of which the list says nothing. Doubtful
 * entries, which may be there already, are left out or added.
 */
public record ResourceImportInput(
        @NotNull @Size(max = 200) List<@NotNull @Valid MeaningInput> columns,
        @Nullable UUID areaId,
        @Nullable @Size(max = 40) String kind,
        @NotNull Formality formality,
        @NotNull ResourceStatus status,
        boolean addDoubtful,
        @Nullable @Size(max = 200) List<@NotNull @Valid WordInput> words) {

    /** What one column means; nothing for one that is not taken in. */
    public record MeaningInput(@Nullable IntakeColumn meaning) {}

    /** Which code a word of the list stands for. */
    public record WordInput(
            @NotNull IntakeColumn column,
            @NotBlank @Size(max = 200) String word,
            @NotBlank @Size(max = 40) String code) {}

    List<WordInput> wordList() {
        return words == null ? List.of() : words;
    }
}
