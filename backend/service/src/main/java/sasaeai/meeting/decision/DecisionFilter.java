package sasaeai.meeting.decision;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.DecisionState;

/** Which decisions a list shows; every filter that is present must hold. */
record DecisionFilter(
        @QueryParam("councilId") @Nullable UUID councilId,
        @QueryParam("state") @Nullable DecisionState state,
        @QueryParam("dueBefore") @Nullable LocalDate dueBefore,
        @QueryParam("sort") @DefaultValue("DUE_ON_ASC") DecisionSort sort) {}
