package sasaeai.gap.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.gap.analysis.GapState;

/** Which items of an agenda come from a gap. */
public record GapOrigins(List<GapOrigin> items) {

    /**
     * The gap behind one item, as it stood on the day on which it was put there.
     *
     * @param metres to the nearest that people could count on
     */
    public record GapOrigin(
            UUID agendaItemId,
            UUID areaId,
            String areaName,
            String kind,
            String kindLabel,
            GapState state,
            @Nullable Integer metres,
            LocalDate linkedOn) {}
}
