package sasaeai.need.reading;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sasaeai.need.view.VoiceStatus;

/** Which voices a list shows; every filter that is present must hold. An area stands for the areas within it too. */
public record VoiceFilter(
        @QueryParam("status") @Nullable VoiceStatus status,
        @QueryParam("category") @Nullable @Size(max = 40) String category,
        @QueryParam("areaId") @Nullable UUID areaId,
        @QueryParam("councilId") @Nullable UUID councilId,

        @QueryParam("mine") @Parameter(description = "true: only what the caller wrote") @Nullable
        Boolean mine,

        @QueryParam("agendaItemId") @Nullable UUID agendaItemId,
        @QueryParam("meetingId") @Nullable UUID meetingId) {

    /** Whether the client asks for one place or meeting, and with it for other centers' reviewed voices there. */
    boolean namesPlace() {
        return areaId != null || councilId != null || agendaItemId != null || meetingId != null;
    }
}
