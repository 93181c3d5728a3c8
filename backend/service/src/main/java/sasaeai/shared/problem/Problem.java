package sasaeai.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Problem details as of RFC 9457; {@code type} alone tells a client what happened. */
@Schema(additionalProperties = Schema.False.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(required = true, examples = "/problems/validation")
        String type,

        @Schema(required = true) String title,
        @Schema(required = true) int status,
        @Nullable List<ProblemError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, List<ProblemError> errors) {
        String words = type.slug().replace('-', ' ');
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new Problem("/problems/" + type.slug(), title, type.status(), errors.isEmpty() ? null : errors);
    }
}
