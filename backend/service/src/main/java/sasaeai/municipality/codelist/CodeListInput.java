package sasaeai.municipality.codelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list in the order in which it is to be shown. */
public record CodeListInput(@NotEmpty @Size(max = 100) List<@NotNull @Valid CodeListItemInput> items) {

    /**
     * One word; its code never changes, its label may.
     *
     * @param nationalCategory of a kind of resource; without it the kind belongs to none
     */
    public record CodeListItemInput(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
            String code,

            @NotBlank @Size(max = 40) String label,
            @NotNull Boolean active,
            @Nullable NationalCategory nationalCategory) {}
}
