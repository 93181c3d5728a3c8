package sasaeai.resource.census.reading;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.census.view.CensusAnswer;
import sasaeai.resource.census.view.EntryStatus;

/** Which entries of a round are listed; every filter that is present must hold. */
public record CensusEntryFilter(
        @QueryParam("areaId") @Parameter(description = "This area and those within it") @Nullable
        UUID areaId,

        @QueryParam("status") @Nullable EntryStatus status,

        @QueryParam("answer") @Nullable CensusAnswer answer) {}
