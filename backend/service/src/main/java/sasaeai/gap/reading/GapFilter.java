package sasaeai.gap.reading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sasaeai.gap.analysis.GapState;

/** Which part of the table is wanted. */
public record GapFilter(
        @QueryParam("schemeId")
        @Parameter(description = "The way of dividing the municipality; without it 日常生活圏域 (LIVING_AREA)")
        @Nullable
        UUID schemeId,

        @QueryParam("kind")
        @Parameter(description = "A code of RESOURCE_KIND; of several, each; without it all that are in use")
        @Nullable
        @Size(max = 100)
        List<@Size(max = 40) String> kinds,

        @QueryParam("within")
        @Parameter(description = "Metres that count as walking distance")
        @DefaultValue("500")
        @Min(100)
        @Max(3000)
        int within,

        @QueryParam("state") @Parameter(description = "Only these; areas without any are left out") @Nullable
        List<GapState> states,

        @QueryParam("asOf")
        @Parameter(description = "As it stood on this day, as far as it was known; without it today")
        @Nullable
        LocalDate asOf) {

    boolean shows(GapState state) {
        return states == null || states.isEmpty() || states.contains(state);
    }

    boolean shows(String kind) {
        return kinds == null || kinds.isEmpty() || kinds.contains(kind);
    }
}
