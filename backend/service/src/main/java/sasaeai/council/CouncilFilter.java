package sasaeai.council;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which councils a list shows; every filter that is present must hold. */
public record CouncilFilter(
        @QueryParam("layer") @Nullable @Size(max = 10) String layer,
        @QueryParam("areaId") @Nullable UUID areaId,
        @QueryParam("centerId") @Nullable UUID centerId,
        @QueryParam("status") @Nullable CouncilStatus status,
        @QueryParam("query") @Nullable @Size(max = 100) String query) {}
