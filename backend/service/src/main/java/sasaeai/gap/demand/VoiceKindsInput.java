package sasaeai.gap.demand;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** Which kinds answer which category, as a whole; a category that is left out asks for nothing in particular. */
public record VoiceKindsInput(@NotEmpty @Size(max = 100) List<@NotNull @Valid VoiceCategoryInput> items) {

    /** One category of voices, a code of VOICE_CATEGORY, and codes of RESOURCE_KIND. */
    public record VoiceCategoryInput(
            @NotBlank @Size(max = 40) String category,
            @NotNull @Size(max = 100) List<@NotBlank @Size(max = 40) String> kinds) {}

    record Reference(String pointer, String list, String code) {}

    List<Reference> references() {
        List<Reference> all = new ArrayList<>();
        for (int n = 0; n < items.size(); n++) {
            VoiceCategoryInput item = items.get(n);
            all.add(new Reference("/items/" + n + "/category", "VOICE_CATEGORY", item.category()));
            for (int k = 0; k < item.kinds().size(); k++) {
                all.add(new Reference(
                        "/items/" + n + "/kinds/" + k,
                        "RESOURCE_KIND",
                        item.kinds().get(k)));
            }
        }
        return all;
    }
}
