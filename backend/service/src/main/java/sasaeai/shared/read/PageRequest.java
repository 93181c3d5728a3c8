package sasaeai.shared.read;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;

/** Which part of a list is wanted: the opaque cursor of the page before, and how many. */
public class PageRequest {
    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit = 50;

    public int limit() {
        return limit;
    }

    /** The key parts after which the page begins, or null for the first page. */
    public String @Nullable [] after(int parts) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] split = key.split("\\|", -1);
            if (split.length == parts) {
                return split;
            }
        } catch (IllegalArgumentException notOurs) {
            // falls through to the one answer for every cursor that we did not make
        }
        throw malformed();
    }

    static ProblemException malformed() {
        return new ProblemException(CommonProblem.MALFORMED_PARAMETER, new ProblemError("cursor", "format"));
    }
}
