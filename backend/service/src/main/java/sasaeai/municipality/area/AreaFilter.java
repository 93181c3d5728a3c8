package sasaeai.municipality.area;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which areas a list shows; every filter that is present must hold. */
public record AreaFilter(
        @QueryParam("schemeCode") @Nullable @Size(max = 40) String schemeCode,

        @QueryParam("withinId") @Parameter(description = "Lying within this area, directly or through others") @Nullable
        UUID withinId,

        @QueryParam("query") @Nullable @Size(max = 100) String query) {}
