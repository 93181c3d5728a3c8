package sasaeai.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One remark as it was heard; line breaks become spaces. {@code heardOn} lies between 2000 and today. */
public record VoiceInput(
        @NotBlank @Size(max = 40) String category,
        @NotNull UUID areaId,
        @Nullable @Size(max = 100) String place,
        @NotNull LocalDate heardOn,
        @NotBlank @Size(max = 200) String text) {

    @SuppressWarnings("NullAway") // what is absent is refused by validation, after this
    public VoiceInput {
        place = OneLine.of(place);
        text = OneLine.of(text);
    }
}
