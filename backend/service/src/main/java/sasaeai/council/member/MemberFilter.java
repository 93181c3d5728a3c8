package sasaeai.council.member;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Whose term is running on a day; with {@code all} former and coming members too. */
public record MemberFilter(
        @QueryParam("on") @Parameter(description = "Default: today") @Nullable
        LocalDate on,

        @QueryParam("all") @Nullable Boolean all) {

    boolean everybody() {
        return Boolean.TRUE.equals(all);
    }
}
